package kaijuan.shop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of an order.
 *
 * @param state the state that it came to
 * @param at when
 * @param by who of the staff brought it there; null for its owner
 */
public record Step(State state, Instant at, @Nullable Long by) {}
