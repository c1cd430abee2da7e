package kaijuan.points;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: what a rule made of facts, and what a cap took away.
 *
 * @param rule the rule's word
 * @param nth its number among the rule's entries of the day, from 1
 * @param at when it was earned
 * @param worth points before the cap
 * @param points points after the cap
 * @param used points of the cap that had been used before
 * @param times how many times it stands for: more than one where a full cap took them all
 * @param amount seconds of the day's sum that it rests on, 0 where time is not what counts
 * @param title the title that it rests on, or null
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
        @Nullable Long title) {}
