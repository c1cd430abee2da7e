package kaijuan.campaign;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact other than reading.
 *
 * @param campaign the campaign that it counts for
 * @param member who did it
 * @param day the campaign's day that it counts on
 * @param kind what was done, a word that a rule can write under {@code fact}
 * @param at when, in milliseconds at the finest, within the day
 * @param amount how much of it, in its kind's unit; 1 where it has none
 * @param name what it was of, as people read it and rules may ask for it ({@code named}), such as
 *     the name of a quiz; never of a person; empty where its kind has none
 */
public record Deed(
        long campaign,
        long member,
        LocalDate day,
        String kind,
        Instant at,
        int amount,
        String name) {}
