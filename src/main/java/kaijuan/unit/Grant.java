package kaijuan.unit;

import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds in a unit and below it.
 *
 * @param role its word
 * @param unit null for the whole installation
 */
public record Grant(String role, @Nullable Long unit) {}
