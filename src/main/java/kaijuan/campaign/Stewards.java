package kaijuan.campaign;

import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** Which organisers have a campaign in their hands: those of the unit that it is for, or above. */
@Component
public class Stewards {

    private final Campaigns campaigns;
    private final Roles roles;
    private final Units units;

    Stewards(Campaigns campaigns, Roles roles, Units units) {
        this.campaigns = campaigns;
        this.roles = roles;
        this.units = units;
    }

    /**
     * The campaign of the slug, for an organiser of it.
     *
     * @throws Refusal 404 when there is none, or the visitor organises elsewhere
     */
    public Campaign campaign(Visitor visitor, String slug) {
        var campaign = campaigns.bySlug(slug);
        if (!organises(visitor, campaign)) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    /** Whether the visitor is an organiser of the campaign. */
    public boolean organises(Visitor visitor, Campaign campaign) {
        var under = campaign.entry().under();
        var unit = under == null ? null : units.maybe(under).map(Unit::id).orElse(null);
        return visitor.is("organiser") && roles.scope(visitor, "organiser").holds(unit);
    }
}
