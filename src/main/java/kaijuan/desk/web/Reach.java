package kaijuan.desk.web;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Charge;
import kaijuan.campaign.Enrolments;
import kaijuan.desk.Figures;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.unit.Roles;
import kaijuan.unit.Scope;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far staff see: organisers all of a campaign that is theirs, clerks their units with all below
 * them.
 */
@Component
class Reach {

    static final String CLERK = "clerk";
    static final String ORGANISER = "organiser";

    private final Campaigns campaigns;
    private final Charge charge;
    private final Roles roles;
    private final Units units;
    private final Enrolments enrolments;

    Reach(Campaigns campaigns, Charge charge, Roles roles, Units units, Enrolments enrolments) {
        this.enrolments = enrolments;
        this.campaigns = campaigns;
        this.charge = charge;
        this.roles = roles;
        this.units = units;
    }

    /** The campaigns that lie in units of the visitor's, or about them. */
    List<Campaign> campaigns(Visitor visitor) {
        return campaigns.all().stream().filter(c -> concerns(c, visitor)).toList();
    }

    /**
     * The campaign, which concerns the visitor.
     *
     * @throws Refusal 404 otherwise
     */
    Campaign campaign(String slug, Visitor visitor) {
        var campaign = campaigns.bySlug(slug);
        if (!concerns(campaign, visitor)) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    private boolean concerns(Campaign campaign, Visitor visitor) {
        var under = campaign.entry().under();
        var root = root(campaign);
        return visitor.roles().stream()
                .filter(Roles.WORDS::contains)
                .map(role -> roles.scope(visitor, role))
                .filter(scope -> !scope.nowhere())
                .anyMatch(
                        scope ->
                                under == null
                                        || scope.holds(root == null ? null : root.id())
                                        || scope.tops().stream()
                                                .anyMatch(u -> units.below(u, under)));
    }

    /**
     * The campaign that the visitor organises.
     *
     * @throws Refusal 404 if it lies beyond them
     */
    Campaign organised(String slug, Visitor visitor) {
        return charge.organised(slug, visitor);
    }

    boolean organises(Campaign campaign, Visitor visitor) {
        return charge.organises(campaign, visitor);
    }

    /**
     * The unit of the campaign, or the whole of it.
     *
     * @throws Refusal 404 if it lies beyond the visitor
     */
    Place place(String slug, long unit, Visitor visitor) {
        var campaign = campaigns.bySlug(slug);
        demand(campaign, unit == Figures.WHOLE ? null : unit, visitor);
        return place(campaign, unit);
    }

    /** Lets pass who may see the unit, or the whole campaign for null. */
    void demand(Campaign campaign, @Nullable Long unit, Visitor visitor) {
        if (!charge.organises(campaign, visitor)) {
            roles.scope(visitor, CLERK).demand(unit);
        }
    }

    private Place place(Campaign campaign, long id) {
        if (id == Figures.WHOLE) {
            return new Place(campaign, id, "", null);
        }
        var top = units.byId(id);
        long[] all =
                units.all().stream()
                        .filter(u -> u.line().contains(id))
                        .mapToLong(Unit::id)
                        .toArray();
        return new Place(campaign, id, top.name(), all);
    }

    /**
     * The part of the campaign that the entrant is entered under.
     *
     * @throws Refusal 404 if it lies beyond the visitor, or nobody is entered by that number
     */
    Place of(String slug, long member, Visitor visitor) {
        var campaign = campaigns.bySlug(slug);
        var enrolment = enrolments.of(campaign.id(), member).orElseThrow(Refusal::unknown);
        demand(campaign, enrolment.unit(), visitor);
        var unit = enrolment.unit();
        return place(campaign, unit == null ? Figures.WHOLE : unit);
    }

    /** The parts of the campaign that are the visitor's, the widest of each line only. */
    List<Place> places(Campaign campaign, Visitor visitor) {
        if (charge.organises(campaign, visitor)) {
            return List.of(place(campaign, Figures.WHOLE));
        }
        var scope = roles.scope(visitor, CLERK);
        if (scope.whole()) {
            return List.of(place(campaign, Figures.WHOLE));
        }
        return widest(campaign, scope).stream().map(u -> place(campaign, u.id())).toList();
    }

    private List<Unit> widest(Campaign campaign, Scope scope) {
        var under = campaign.entry().under();
        var root = root(campaign);
        if (root != null && scope.holds(root.id())) {
            return List.of(root);
        }
        var tops = scope.tops();
        var widest = new ArrayList<Unit>();
        for (var top : tops) {
            boolean inner = tops.stream().anyMatch(o -> o != top && top.line().contains(o.id()));
            if (!inner && units.below(top, under)) {
                widest.add(top);
            }
        }
        return widest;
    }

    /** The units right below the place, the campaign's topmost ones for the whole. */
    List<Unit> below(Place place) {
        if (!place.whole()) {
            return units.children(place.id());
        }
        var root = root(place.campaign());
        var level = units.children(root == null ? null : root.id());
        // One unit alone that nobody enters under tells no more than the whole.
        while (level.size() == 1 && passed(place.campaign(), level.getFirst())) {
            level = units.children(level.getFirst().id());
        }
        return level;
    }

    private boolean passed(Campaign campaign, Unit unit) {
        return !enrolments.admits(campaign, unit) && !units.children(unit.id()).isEmpty();
    }

    private @Nullable Unit root(Campaign campaign) {
        var under = campaign.entry().under();
        return under == null ? null : units.maybe(under).orElse(null);
    }

    /** The name of a unit; empty for none. */
    String name(long unit) {
        return unit <= Figures.WHOLE ? "" : units.byId(unit).name();
    }
}
