package kaijuan.campaign;

import java.util.Collection;
import java.util.stream.Stream;
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
    private static final String CLERK = "clerk";

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

    /**
     * Lets pass organisers of the campaign, and clerks of the unit.
     *
     * @throws Refusal 404 for others
     */
    public void demand(Campaign campaign, Visitor visitor, @Nullable Long unit) {
        if (!organises(campaign, visitor)) {
            roles.scope(visitor, CLERK).demand(unit);
        }
    }

    /** How far the visitor reaches in the campaigns: as their organiser, or as clerk of units. */
    public Reached reached(Collection<Campaign> some, Visitor visitor) {
        var scope = roles.scope(visitor, CLERK);
        return new Reached(
                numbers(some.stream()),
                numbers(some.stream().filter(c -> scope.whole() || organises(c, visitor))),
                scope.units());
    }

    private static long[] numbers(Stream<Campaign> some) {
        return some.mapToLong(Campaign::id).toArray();
    }

    private @Nullable Long unit(Campaign campaign) {
        var under = campaign.entry().under();
        return under == null ? null : units.maybe(under).map(Unit::id).orElse(null);
    }
}
