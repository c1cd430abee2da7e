package kaijuan.staff.web;

/**
 * A place to choose.
 *
 * @param value what the form sends
 * @param name what people read
 * @param line the units above it, or empty
 */
public record Place(String value, String name, String line) {}
