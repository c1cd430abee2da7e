package kaijuan.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a campaign.
 *
 * @param campaign the campaign
 * @param member the person
 * @param unit the unit entered under, or null when it was named in words
 * @param other the unit in the person's words, or null
 * @param listed whether public boards may show the person
 * @param at when the person entered
 */
public record Enrolment(
        long campaign,
        long member,
        @Nullable Long unit,
        @Nullable String other,
        boolean listed,
        Instant at) {}
