package kaijuan.tariff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: what a rule made of facts, and what limits took away.
 *
 * @param rule the rule's word
 * @param nth its number among the rule's entries of the day, from 1
 * @param at when it was earned
 * @param worth points before any limit
 * @param points points after the limits
 * @param used points that the rule had given on the day before
 * @param times how many times it stands for: more than one where limits took all of them
 * @param amount what it rests on: seconds or times of the sum, days of a run
 * @param title the title that it rests on, or null
 * @param percent what the points were multiplied by, in per cent
 * @param deed the name of the deed that it rests on, or empty
 * @param took what each limit took, as {@code limit:points} with blanks between
 */
public record Entry(
        String rule,
        int nth,
        Instant at,
        int worth,
        int points,
        int used,
        int times,
        int amount,
        @Nullable Long title,
        String deed,
        int percent,
        String took) {}
