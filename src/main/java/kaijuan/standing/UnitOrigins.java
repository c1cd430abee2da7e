package kaijuan.standing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.UnitDeeds;
import kaijuan.ground.text.Both;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/**
 * What the numbers of a unit are sums of: each thing that it held, such as its live classes (C5).
 */
@Component
class UnitOrigins {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<UnitDeeds> deeds;
    private final Units units;

    UnitOrigins(List<UnitDeeds> deeds, Units units) {
        this.deeds = deeds;
        this.units = units;
    }

    /** The sums behind what the board measures of the unit, before the moment. */
    List<Explanation.Origin> of(Campaign campaign, Board board, long unit, Instant before) {
        if (!board.holds()) {
            return List.of();
        }
        var known = new HashMap<Long, Unit>();
        units.all().stream()
                .filter(u -> u.line().contains(unit))
                .forEach(u -> known.put(u.id(), u));
        var figures = new ArrayList<Explanation.Figure>();
        deeds.stream()
                .flatMap(d -> d.of(campaign).stream())
                .filter(h -> h.at().isBefore(before))
                .sorted(Comparator.comparing(UnitDeeds.Held::at))
                .forEach(
                        h -> {
                            var by = known.get(h.unit());
                            if (by != null) {
                                figures.add(figure(campaign, h, by, unit));
                            }
                        });
        return figures.isEmpty()
                ? List.of()
                : List.of(new Explanation.Origin(Meter.ORGANISED.said(), figures));
    }

    private static Explanation.Figure figure(
            Campaign campaign, UnitDeeds.Held held, Unit by, long unit) {
        var at = AT.format(held.at().atZone(campaign.zone()));
        var own = by.id() == unit;
        return new Explanation.Figure(
                new Both(
                        own ? held.what() : held.what() + "（" + by.name() + "）",
                        own ? held.what() : held.what() + " (" + by.name() + ")"),
                new Both(at + " 结束", "over at " + at));
    }
}
