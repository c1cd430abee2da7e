package kaijuan.campaign;

import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In whose charge campaigns are: of organisers within whose units a campaign lies. */
@Component
public class Charge {

    private static final String ORGANISER = "organiser";

    private final Campaigns campaigns;
    private final Roles roles;
    private final Units units;

    Charge(Campaigns campaigns, Roles roles, Units units) {
        this.campaigns = campaigns;
        this.roles = roles;
        this.units = units;
    }

    /**
     * The campaign that the visitor organises.
     *
     * @throws Refusal 404 if there is none, or it lies beyond them
     */
    public Campaign organised(String slug, Visitor visitor) {
        var campaign = campaigns.bySlug(slug);
        if (!organises(campaign, visitor)) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    /** Whether the visitor organises the campaign. */
    public boolean organises(Campaign campaign, Visitor visitor) {
        return visitor.is(ORGANISER) && roles.scope(visitor, ORGANISER).holds(unit(campaign));
    }

    private @Nullable Long unit(Campaign campaign) {
        var under = campaign.entry().under();
        return under == null ? null : units.maybe(under).map(Unit::id).orElse(null);
    }
}
