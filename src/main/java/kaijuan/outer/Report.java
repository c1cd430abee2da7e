package kaijuan.outer;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A result as it was told.
 *
 * @param id its number
 * @param member whose it is
 * @param day the campaign's day that it counts on
 * @param name what it is of
 * @param amount how much: points of a quiz, minutes of a platform
 * @param at when it came about
 * @param told when it was told
 */
public record Report(
        long id, long member, LocalDate day, String name, int amount, Instant at, Instant told) {}
