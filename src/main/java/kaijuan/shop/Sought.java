package kaijuan.shop;

import org.jspecify.annotations.Nullable;

/**
 * Which orders are looked for; null for any.
 *
 * @param state the state
 * @param way the way
 * @param prize the prize
 * @param unit where it is picked up
 */
public record Sought(
        @Nullable State state, @Nullable Way way, @Nullable Long prize, @Nullable Long unit) {}
