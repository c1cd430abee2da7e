package kaijuan.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/**
 * Sums of units, each counted into every unit of the board's kinds that its line passes through.
 */
@Component
class UnitTotals {

    /** What a unit itself has, without the units below it. */
    record Own(long unitId, long score, Instant reachedAt) {}

    private final Units units;

    UnitTotals(Units units) {
        this.units = units;
    }

    /** All units of the board with people or a target, in order. */
    List<UnitRow> rows(Campaign campaign, Board board, List<Own> owns) {
        var byId = new HashMap<Long, Unit>();
        units.all().forEach(u -> byId.put(u.id(), u));
        var sums = new HashMap<Long, Own>();
        for (var own : owns) {
            var unit = byId.get(own.unitId());
            if (unit != null) {
                unit.line().stream()
                        .filter(id -> ranked(board, byId.get(id)))
                        .forEach(id -> sums.merge(id, at(id, own), UnitTotals::added));
            }
        }
        for (var code : campaign.targets().keySet()) {
            units.maybe(code)
                    .filter(u -> ranked(board, u))
                    .ifPresent(u -> sums.putIfAbsent(u.id(), new Own(u.id(), 0, Instant.EPOCH)));
        }
        var rows = new ArrayList<UnitRow>();
        sums.values().forEach(s -> rows.add(row(campaign, board, byId, s)));
        rows.sort(UnitRow.order(board));
        return rows;
    }

    private static UnitRow row(Campaign campaign, Board board, Map<Long, Unit> byId, Own sum) {
        var unit = byId.get(sum.unitId());
        var target = unit == null || board.measured() ? null : campaign.targets().get(unit.code());
        return new UnitRow(sum.unitId(), sum.score(), sum.reachedAt(), target);
    }

    private static boolean ranked(Board board, @org.jspecify.annotations.Nullable Unit unit) {
        return unit != null && board.kinds().contains(unit.kind());
    }

    private static Own at(long unit, Own own) {
        return new Own(unit, own.score(), own.reachedAt());
    }

    private static Own added(Own a, Own b) {
        var later = a.reachedAt().isAfter(b.reachedAt()) ? a.reachedAt() : b.reachedAt();
        return new Own(a.unitId(), a.score() + b.score(), later);
    }
}
