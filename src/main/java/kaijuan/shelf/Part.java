package kaijuan.shelf;

/**
 * A chapter of a book, or a file of a recording or film.
 *
 * @param title the title it belongs to
 * @param no its number in the title, from 1
 * @param name what it is called
 * @param start where it starts in the title: characters of a book, milliseconds otherwise
 * @param length how long it is: characters that are not white space, or milliseconds
 */
public record Part(long title, int no, String name, long start, long length) {}
