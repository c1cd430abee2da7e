package kaijuan.result;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kaijuan.shelf.Shelf;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** The titles and units that a result speaks of. */
@Component
class Surroundings {

    private final Shelf shelf;
    private final Units units;

    Surroundings(Shelf shelf, Units units) {
        this.shelf = shelf;
        this.units = units;
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

    static void places(List<Unit> places, Parts parts, Consumer<Lines.Place> to)
            throws IOException {
        parts.begin(Format.PLACES);
        var codes = places.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        for (var unit : places) {
            var above = unit.parent() == null ? null : codes.get(unit.parent());
            var place = new Lines.Place(unit.code(), unit.name(), unit.kind(), above);
            parts.line(place);
            to.accept(place);
        }
    }
}
