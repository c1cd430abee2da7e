package kaijuan.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.UnitDeeds;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/**
 * Sums of units, each counted into every unit of the board's kinds that its line passes through.
 */
@Component
class UnitTotals {

    private final Units units;
    private final List<UnitDeeds> deeds;

    UnitTotals(Units units, List<UnitDeeds> deeds) {
        this.units = units;
        this.deeds = deeds;
    }

    /** What each unit held itself before the moment, and when the last of it was over. */
    List<Below.Own> held(Campaign campaign, Instant before) {
        var sums = new HashMap<Long, Below.Own>();
        deeds.stream()
                .flatMap(d -> d.of(campaign).stream())
                .filter(h -> h.at().isBefore(before))
                .map(h -> new Below.Own(h.unit(), 1, h.at()))
                .forEach(own -> sums.merge(own.unitId(), own, UnitTotals::added));
        return List.copyOf(sums.values());
    }

    /** All units of the board with people or a target, in order. */
    List<UnitRow> rows(Campaign campaign, Board board, List<Below.Own> owns) {
        return rows(campaign, board, owns, units());
    }

    /** All units that there are. */
    List<Unit> units() {
        return units.all();
    }

    /** The same among the units given. */
    static List<UnitRow> rows(
            Campaign campaign, Board board, List<Below.Own> owns, List<Unit> units) {
        var byId = new HashMap<Long, Unit>();
        var byCode = new HashMap<String, Unit>();
        units.forEach(u -> byId.put(u.id(), u));
        units.forEach(u -> byCode.put(u.code(), u));
        var sums = new HashMap<Long, Below.Own>();
        for (var own : owns) {
            var unit = byId.get(own.unitId());
            if (unit != null) {
                unit.line().stream()
                        .filter(id -> ranked(board, byId.get(id)))
                        .forEach(id -> sums.merge(id, at(id, own), UnitTotals::added));
            }
        }
        for (var code : campaign.targets().keySet()) {
            Optional.ofNullable(byCode.get(code))
                    .filter(u -> ranked(board, u))
                    .ifPresent(
                            u -> sums.putIfAbsent(u.id(), new Below.Own(u.id(), 0, Instant.EPOCH)));
        }
        var rows = new ArrayList<UnitRow>();
        sums.values().forEach(s -> rows.add(row(campaign, board, byId, s)));
        rows.sort(UnitRow.order(board));
        return rows;
    }

    private static UnitRow row(
            Campaign campaign, Board board, Map<Long, Unit> byId, Below.Own sum) {
        var unit = byId.get(sum.unitId());
        var target = unit == null || !board.counting() ? null : campaign.targets().get(unit.code());
        return new UnitRow(sum.unitId(), sum.score(), sum.reachedAt(), target);
    }

    private static boolean ranked(Board board, @org.jspecify.annotations.Nullable Unit unit) {
        return unit != null && board.kinds().contains(unit.kind());
    }

    private static Below.Own at(long unit, Below.Own own) {
        return new Below.Own(unit, own.score(), own.reachedAt());
    }

    private static Below.Own added(Below.Own a, Below.Own b) {
        var later = a.reachedAt().isAfter(b.reachedAt()) ? a.reachedAt() : b.reachedAt();
        return new Below.Own(a.unitId(), a.score() + b.score(), later);
    }
}
