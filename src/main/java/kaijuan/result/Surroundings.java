package kaijuan.result;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.UnitDeeds;
import kaijuan.shelf.Shelf;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** The titles and units that a result speaks of. */
@Component
class Surroundings {

    private final Shelf shelf;
    private final Units units;
    private final List<UnitDeeds> deeds;

    Surroundings(Shelf shelf, Units units, List<UnitDeeds> deeds) {
        this.shelf = shelf;
        this.units = units;
        this.deeds = deeds;
    }

    List<Unit> units() {
        return units.all();
    }

    void works(List<Long> ids, Parts parts) throws IOException {
        parts.begin(Format.WORKS);
        for (var title : shelf.titles(ids)) {
            long length = title.isBook() ? title.length() : title.length() / 1000;
            parts.line(
                    new Lines.Work(title.id(), title.name(), title.medium(), title.tags(), length));
        }
    }

    void places(Campaign campaign, Discretion discretion, Parts parts, Consumer<Lines.Place> to)
            throws IOException {
        parts.begin(Format.PLACES);
        var places = discretion.places();
        var held = discretion.holds() ? held(campaign, discretion) : null;
        var codes = places.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        for (var unit : places) {
            var above = unit.parent() == null ? null : codes.get(unit.parent());
            var place =
                    new Lines.Place(
                            unit.code(),
                            unit.name(),
                            unit.kind(),
                            above,
                            held == null ? null : held.getOrDefault(unit.code(), List.of()));
            parts.line(place);
            to.accept(place);
        }
    }

    /** When what units held was over, by the lowest unit that a board ranks. */
    private Map<String, List<Instant>> held(Campaign campaign, Discretion discretion) {
        var held = new HashMap<String, List<Instant>>();
        for (var room : deeds) {
            for (var one : room.of(campaign)) {
                var code = discretion.unit(one.unit());
                if (code != null) {
                    held.computeIfAbsent(code, c -> new ArrayList<>()).add(one.at());
                }
            }
        }
        held.values().forEach(Collections::sort);
        return held;
    }
}
