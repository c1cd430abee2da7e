package kaijuan.campaign;

import java.time.Instant;

/**
 * Somebody of a demonstration who entered at a moment of the past.
 *
 * @param member the person
 * @param unit the unit entered under
 * @param at when
 */
public record Entrant(long member, long unit, Instant at) {}
