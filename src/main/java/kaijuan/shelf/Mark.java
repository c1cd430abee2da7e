package kaijuan.shelf;

/**
 * A chapter within a file of a recording or film.
 *
 * @param at milliseconds from the start of the file
 * @param name what it is called
 */
public record Mark(long at, String name) {}
