package kaijuan.result;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaijuan.award.Award;
import kaijuan.award.Awards;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.tariff.Person;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import kaijuan.tariff.When;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Of a person only what rules and boards of the campaign ask for. */
final class Discretion {

    private final Campaign campaign;
    private final Map<Long, Unit> units = new HashMap<>();
    private final Set<String> ranked = new TreeSet<>();
    private final boolean counts;
    private final boolean holds;
    private final boolean kinds;
    private final boolean groups;
    private final boolean certified;
    private final TreeSet<Integer> ages = new TreeSet<>(List.of(0));

    Discretion(Campaign campaign, List<Unit> all) {
        this.campaign = campaign;
        all.forEach(u -> units.put(u.id(), u));
        var boards = campaign.chapter(Boards.class).all();
        boards.forEach(b -> ranked.addAll(b.people() ? regions(b) : b.kinds()));
        counts = boards.stream().anyMatch(Board::counts);
        holds = boards.stream().anyMatch(Board::holds);
        var whens = campaign.chapter(Tariff.class).rules().stream().map(Rule::when).toList();
        var quotas =
                campaign.chapter(Awards.class).all().stream()
                        .flatMap(a -> a.quotas().stream())
                        .map(Award.Quota::per)
                        .collect(Collectors.toSet());
        groups = quotas.contains("unit");
        certified = whens.stream().anyMatch(When::verified);
        kinds = quotas.contains("kind") || whens.stream().anyMatch(w -> !w.kinds().isEmpty());
        for (When when : whens) {
            ages.add(when.youngest());
            ages.add(when.oldest() + 1);
        }
    }

    private static Set<String> regions(Board board) {
        var split = board.split();
        return split == null ? Set.of() : split.kinds();
    }

    /** The code of the lowest unit that a board ranks, among the unit's own line. */
    @Nullable String unit(@Nullable Long unit) {
        var own = unit == null ? null : units.get(unit);
        if (own == null) {
            return null;
        }
        return own.line().reversed().stream()
                .flatMap(id -> Optional.ofNullable(units.get(id)).stream())
                .filter(u -> ranked.contains(u.kind()))
                .map(Unit::code)
                .findFirst()
                .orElse(null);
    }

    /** Units that boards rank, with all above them, in the order of their numbers. */
    List<Unit> places() {
        var kept = new TreeSet<Long>();
        units.values().stream()
                .filter(u -> ranked.contains(u.kind()))
                .forEach(u -> kept.addAll(u.line()));
        return kept.stream().flatMap(id -> Optional.ofNullable(units.get(id)).stream()).toList();
    }

    /** Whether a board measures what units held themselves. */
    boolean holds() {
        return holds;
    }

    @Nullable Instant entered(@Nullable Instant at) {
        return counts ? at : null;
    }

    @Nullable String kind(@Nullable Long unit) {
        var own = kinds && unit != null ? units.get(unit) : null;
        return own == null ? null : own.kind();
    }

    /** The unit whose people a quota limits; null where none asks. */
    @Nullable Long group(@Nullable Long unit) {
        return groups ? unit : null;
    }

    /** A month of birth of the same age group on all days; the real one where there is none. */
    @Nullable YearMonth born(Person person, List<LocalDate> days) {
        if (ages.size() < 3 || person.born() == null || days.isEmpty()) {
            return null;
        }
        var first = campaign.days().first();
        int group = group(person.age(first));
        var stands = YearMonth.from(first).minusYears(group);
        var like = new Person(person.kind(), stands, person.verified());
        boolean same = days.stream().allMatch(d -> group(person.age(d)) == group(like.age(d)));
        return same ? stands : person.born();
    }

    /** True where a rule asks and the membership is verified; null for all else. */
    @Nullable Boolean certified(Person person) {
        return certified && person.verified() ? true : null;
    }

    private int group(int age) {
        var group = ages.floor(age);
        return group == null ? 0 : group;
    }
}
