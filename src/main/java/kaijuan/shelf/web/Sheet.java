package kaijuan.shelf.web;

import kaijuan.shelf.Label;
import org.jspecify.annotations.Nullable;

/**
 * The form for a title.
 *
 * @param id the title
 * @param label what is said about it, or was typed
 * @param hidden whether it is off the shelf
 * @param wrong the sentence that says what is wrong with what was typed, or null
 */
public record Sheet(long id, Label label, boolean hidden, @Nullable String wrong) {}
