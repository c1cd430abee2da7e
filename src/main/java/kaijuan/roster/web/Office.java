package kaijuan.roster.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Charge;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.roster.NearMiss;
import kaijuan.roster.Within;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the visitor has to do with rosters of a campaign: all of it, or the own units. */
@Component
class Office {

    static final String CLERK = "clerk";
    static final String ORGANISER = "organiser";

    private static final int MOST = 500;

    private final Campaigns campaigns;
    private final Charge charge;
    private final Roles roles;
    private final Units units;

    Office(Campaigns campaigns, Charge charge, Roles roles, Units units) {
        this.campaigns = campaigns;
        this.charge = charge;
        this.roles = roles;
        this.units = units;
    }

    /**
     * The campaign, for its organiser or for clerks of units in it.
     *
     * @throws Refusal 404 for whoever has nothing to do with it
     */
    Campaign campaign(String slug, Visitor visitor) {
        var campaign = campaigns.bySlug(slug);
        if (!organises(campaign, visitor) && units(campaign, visitor).isEmpty()) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    boolean organises(Campaign campaign, Visitor visitor) {
        return charge.organises(campaign, visitor);
    }

    Within within(Campaign campaign, Visitor visitor) {
        return organises(campaign, visitor)
                ? Within.CAMPAIGN
                : Within.of(roles.scope(visitor, CLERK));
    }

    /** Units of the campaign that the visitor may import for. */
    List<Unit> units(Campaign campaign, Visitor visitor) {
        return all(campaign, visitor).stream().limit(MOST).toList();
    }

    /** All units of the campaign that are the visitor's. */
    List<Unit> all(Campaign campaign, Visitor visitor) {
        var all = organises(campaign, visitor);
        var scope = roles.scope(visitor, CLERK);
        return units.all().stream()
                .filter(unit -> units.below(unit, campaign.entry().under()))
                .filter(unit -> all || scope.holds(unit.id()))
                .toList();
    }

    /**
     * The unit that a file is for; null for the whole campaign.
     *
     * @throws Refusal 404 for a unit beyond the visitor, 422 for the whole without being organiser
     */
    @Nullable Long unit(Campaign campaign, Visitor visitor, long asked) {
        if (organises(campaign, visitor)) {
            return asked == 0 ? null : units.byId(asked).id();
        }
        if (asked == 0) {
            throw Refusal.against("roster.import.whole-campaign");
        }
        roles.scope(visitor, CLERK).demand(asked);
        return asked;
    }

    String name(@Nullable Long unit, String other) {
        return unit == null ? other : units.byId(unit).name();
    }

    /**
     * Near misses as they are shown.
     *
     * @param other what is said instead of a unit that is in no list
     */
    List<RosterView.Row> rows(Campaign campaign, List<NearMiss> some, String other) {
        return some.stream()
                .map(
                        one ->
                                new RosterView.Row(
                                        one,
                                        name(one.unit(), other),
                                        campaign.dayOf(one.at()).toString()))
                .toList();
    }
}
