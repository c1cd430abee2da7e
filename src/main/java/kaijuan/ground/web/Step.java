package kaijuan.ground.web;

/**
 * A step of a line of stages under a masthead.
 *
 * @param name what people read
 * @param days its days, in words
 * @param state {@code past}, {@code on} or {@code ahead}
 */
public record Step(String name, String days, String state) {}
