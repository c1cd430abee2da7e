package kaijuan.desk.web;

import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.desk.Figures;
import kaijuan.ground.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A part of a campaign that somebody looks after.
 *
 * @param id the unit, or {@link Figures#WHOLE}
 * @param name the unit's name; empty for the whole campaign
 * @param units the unit and all below it; null for the whole campaign
 */
record Place(Campaign campaign, long id, String name, long @Nullable [] units) {

    /** The address of the campaign's desk. */
    static String desk(Campaign campaign) {
        return "/c/" + campaign.slug() + "/desk";
    }

    String base() {
        return base(campaign, id);
    }

    static String base(Campaign campaign, long unit) {
        return desk(campaign) + "/unit/" + unit;
    }

    /** What people read. */
    String said(Here here) {
        return whole() ? here.say("desk.whole") : name;
    }

    String people() {
        return base() + "/people";
    }

    boolean whole() {
        return units == null;
    }

    /** Whether the unit lies in it. */
    boolean holds(long unit) {
        return units == null || LongStream.of(units).anyMatch(u -> u == unit);
    }

    /** What sums are kept by. */
    long[] summed() {
        return units == null ? new long[] {Figures.WHOLE} : units;
    }
}
