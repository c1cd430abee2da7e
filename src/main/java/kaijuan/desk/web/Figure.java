package kaijuan.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure that opens the rows behind it.
 *
 * @param label what it is of
 * @param value the figure in words
 * @param href where its rows are; null where whoever looks has seen them already
 */
public record Figure(String label, String value, @Nullable String href) {}
