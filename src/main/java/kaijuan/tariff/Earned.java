package kaijuan.tariff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something earned before any limit is asked.
 *
 * @param rule the rule
 * @param order the rule's place in the tariff
 * @param at when
 * @param points points, multiplied
 * @param amount what it rests on
 * @param title the title that it rests on, or null
 * @param deed the name of the deed that it rests on, or empty
 * @param percent what its points were multiplied by, in per cent
 */
record Earned(
        Rule rule,
        int order,
        Instant at,
        int points,
        int amount,
        @Nullable Long title,
        String deed,
        int percent) {}
