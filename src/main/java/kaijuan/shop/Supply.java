package kaijuan.shop;

import java.time.Instant;

/**
 * A change of stock.
 *
 * @param change pieces added, or taken if below zero
 * @param reason why
 * @param by who of the staff made it
 * @param at when
 */
public record Supply(int change, String reason, long by, Instant at) {}
