package kaijuan.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import kaijuan.ground.sheet.Column;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.sheet.Sheet;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a file of a roster, some thousand lines at a time. */
@Component
class Loading {

    /** The most lines of one file. */
    static final int MOST = 500_000;

    private static final int SOME = 2000;

    private final RosterRows rows;
    private final CertificationRows certifications;
    private final Units units;

    Loading(RosterRows rows, CertificationRows certifications, Units units) {
        this.rows = rows;
        this.certifications = certifications;
        this.units = units;
    }

    /**
     * Goes through the file in the running transaction.
     *
     * @param told hears of each line
     * @param write whether its good lines are taken
     * @throws kaijuan.ground.sheet.Unread if it cannot be read
     */
    Report load(Order order, Told told, boolean write) {
        rows.byIndex();
        if (write) {
            certifications.turn(order.campaign().id());
        }
        try (var sheet = Sheet.open(order.file(), MOST)) {
            if (!sheet.hasNext()) {
                return Report.unread(Flaw.at(1, "roster.import.empty"));
            }
            var header = sheet.next();
            var flaws = new ArrayList<Flaw>(header.flaws());
            var places =
                    Column.places(
                            header,
                            List.of(LineReading.NAME, LineReading.PHONE, LineReading.UNIT),
                            flaws);
            if (!flaws.isEmpty()) {
                return Report.unread(flaws.getFirst());
            }
            if (!sheet.hasNext()) {
                return Report.unread(Flaw.at(header.number(), "roster.import.empty"));
            }
            var reading = new LineReading(rows, places, code -> named(order, code), order.under());
            return new Pass(order, new Tallying(told), write).all(sheet, reading);
        }
    }

    private @Nullable Unit named(Order order, String code) {
        var unit = units.maybe(code).orElse(null);
        var under = order.under();
        return unit == null || under != null && !unit.line().contains(under.id()) ? null : unit;
    }

    /** One pass over a file. */
    private final class Pass {

        private final Order order;
        private final boolean write;
        private final Tallying tallying;
        private LongStream.Builder kept = LongStream.builder();

        Pass(Order order, Tallying tallying, boolean write) {
            this.order = order;
            this.tallying = tallying;
            this.write = write;
        }

        Report all(Sheet sheet, LineReading reading) {
            var some = new ArrayList<Row>(SOME);
            while (sheet.hasNext()) {
                var flaws = new ArrayList<Flaw>();
                var row = reading.row(sheet.next(), flaws);
                tallying.refused(flaws);
                if (row != null) {
                    some.add(row);
                }
                if (tallying.holds(some.size()) == SOME) {
                    take(some);
                    some.clear();
                }
            }
            take(some);
            return tallying.report(order.whole() ? removed() : 0, false);
        }

        private void take(List<Row> some) {
            long campaign = order.campaign().id();
            var beside = rows.beside(campaign, some);
            var fresh = new ArrayList<Row>();
            for (int i = 0; i < some.size(); i++) {
                var row = some.get(i);
                if (tallying.row(row, beside.get(i), row.nameHash())) {
                    fresh.add(row);
                }
                if (beside.get(i).id() != 0) {
                    kept.add(beside.get(i).id());
                }
            }
            if (write) {
                rows.take(campaign, fresh).forEach(kept::add);
            }
            tallying.tell();
        }

        private int removed() {
            var under = order.under();
            var scope =
                    under == null
                            ? null
                            : units.all().stream()
                                    .filter(u -> u.line().contains(under.id()))
                                    .mapToLong(Unit::id)
                                    .toArray();
            var ids = kept.build().distinct().toArray();
            long campaign = order.campaign().id();
            return write ? rows.remove(campaign, scope, ids) : rows.left(campaign, scope, ids);
        }
    }
}
