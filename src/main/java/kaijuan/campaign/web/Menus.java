package kaijuan.campaign.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.web.Menu.Item;
import kaijuan.ground.text.Text;
import kaijuan.unit.Kinds;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads people through the tree to the units that a campaign may be entered under. */
@Component
class Menus {

    /** The most hits shown: more are found sooner by typing on. */
    static final int HITS = 20;

    private final Units units;
    private final Kinds kinds;
    private final Enrolments enrolments;

    Menus(Units units, Kinds kinds, Enrolments enrolments) {
        this.units = units;
        this.kinds = kinds;
        this.enrolments = enrolments;
    }

    /** The menu below the unit; a level with a single way down is passed over. */
    Menu under(Text text, Campaign campaign, @Nullable Long under) {
        var leads = leading(campaign);
        var root = root(campaign);
        var at = under == null || !units.below(units.byId(under), root) ? null : under;
        var below = at == null && root != null ? top(root) : open(at, leads);
        while (below.size() == 1 && !chosen(campaign, below.getFirst())) {
            at = below.getFirst().id();
            below = open(at, leads);
        }
        var path = at == null ? List.<Long>of() : units.byId(at).line();
        return new Menu(
                path.stream()
                        .map(units::byId)
                        .filter(unit -> units.below(unit, root))
                        .map(unit -> item(text, campaign, unit, leads))
                        .toList(),
                below.stream().map(unit -> item(text, campaign, unit, leads)).toList());
    }

    /** Units that fit the words, with the units above them. */
    List<Item> search(Campaign campaign, String words) {
        var asked = words.length() > 60 ? words.substring(0, 60) : words;
        return units.search(asked, unit -> chosen(campaign, unit), HITS).stream()
                .map(unit -> new Item(unit.id(), unit.name(), above(unit), true, false))
                .toList();
    }

    /** Whether the campaign may be entered under the unit. */
    boolean chosen(Campaign campaign, Unit unit) {
        return enrolments.admits(campaign, unit);
    }

    /** The name of the unit of the number as typed; empty if one may not enter under it. */
    String name(Campaign campaign, String typed) {
        return units.all().stream()
                .filter(unit -> String.valueOf(unit.id()).equals(typed))
                .filter(unit -> chosen(campaign, unit))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String root(Campaign campaign) {
        return campaign.entry().under();
    }

    private List<Unit> top(String root) {
        return units.maybe(root).stream().toList();
    }

    private List<Unit> open(@Nullable Long at, Set<Long> leads) {
        return units.children(at).stream().filter(unit -> leads.contains(unit.id())).toList();
    }

    /** Units to be chosen and all units above them. */
    private Set<Long> leading(Campaign campaign) {
        var leads = new HashSet<Long>();
        units.all().stream()
                .filter(unit -> chosen(campaign, unit))
                .forEach(unit -> leads.addAll(unit.line()));
        return leads;
    }

    private Item item(Text text, Campaign campaign, Unit unit, Set<Long> leads) {
        return new Item(
                unit.id(),
                unit.name(),
                kinds.label(text, unit.kind()),
                chosen(campaign, unit),
                !open(unit.id(), leads).isEmpty());
    }

    private String above(Unit unit) {
        return unit.line().stream()
                .filter(id -> id != unit.id())
                .map(id -> units.byId(id).name())
                .collect(Collectors.joining(" · "));
    }
}
