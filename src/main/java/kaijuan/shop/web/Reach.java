package kaijuan.shop.web;

import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Charge;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.shop.Terms;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** How far staff reach: clerks hand out at their units, organisers keep the prizes of campaigns. */
@Component
class Reach {

    static final String CLERK = "clerk";
    static final String ORGANISER = "organiser";

    private final Campaigns campaigns;
    private final Charge charge;
    private final Roles roles;
    private final Units units;

    Reach(Campaigns campaigns, Charge charge, Roles roles, Units units) {
        this.campaigns = campaigns;
        this.charge = charge;
        this.roles = roles;
        this.units = units;
    }

    /** The campaign, if it exchanges points. */
    Campaign exchanging(String slug) {
        var campaign = campaigns.bySlug(slug);
        if (!campaign.chapter(Terms.class).exchanged()) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    /**
     * The campaign, whose prizes the visitor keeps as an organiser.
     *
     * @throws Refusal 404 if its unit lies beyond them
     */
    Campaign kept(String slug, Visitor visitor) {
        var campaign = exchanging(slug);
        if (!keeps(campaign, visitor)) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    /** Whether the visitor keeps the prizes of the campaign. */
    boolean keeps(Campaign campaign, Visitor visitor) {
        return campaign.chapter(Terms.class).exchanged() && charge.organises(campaign, visitor);
    }

    /** The units at which the visitor hands out prizes of the campaign. */
    long[] hands(Campaign campaign, Visitor visitor) {
        var places =
                campaign.chapter(Terms.class).units().stream()
                        .flatMap(code -> units.maybe(code).stream())
                        .mapToLong(Unit::id);
        if (keeps(campaign, visitor)) {
            return places.toArray();
        }
        var clerk = roles.scope(visitor, CLERK);
        return places.filter(clerk::holds).toArray();
    }

    /** Whether the unit is one of those. */
    static boolean among(long[] units, long unit) {
        return LongStream.of(units).anyMatch(u -> u == unit);
    }
}
