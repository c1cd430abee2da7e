package kaijuan.staff.web;

/**
 * A program that serves.
 *
 * @param id its machine and a word that tells it from others there
 * @param program its version
 * @param began when it began
 * @param seen when it was last heard of
 */
public record NodeView(String id, String program, String began, String seen) {}
