package kaijuan.invite;

import java.time.Instant;

/**
 * Somebody of a demonstration who came through a link at a moment of the past.
 *
 * @param promoter whose link
 * @param friend who came
 * @param at when
 */
public record Brought(long promoter, long friend, Instant at) {}
