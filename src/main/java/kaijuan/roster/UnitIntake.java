package kaijuan.roster;

import kaijuan.ground.audit.Audit;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Roles;
import kaijuan.unit.UnitFile;
import org.springframework.stereotype.Component;

/** Units from a spreadsheet, within those of the organiser: all of the file or nothing. */
@Component
class UnitIntake implements Intake {

    private final UnitFile file;
    private final Roles roles;
    private final Audit audit;

    UnitIntake(UnitFile file, Roles roles, Audit audit) {
        this.file = file;
        this.roles = roles;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public Report check(Order order, Told told) {
        return told(file.check(order.file(), roles.organised(by(order))), told);
    }

    @Override
    public Report take(Order order, Told told) {
        long by = by(order);
        var done = told(file.load(order.file(), roles.organised(by)), told);
        if (!done.nothing() && !done.unread()) {
            audit.note(
                    by,
                    "roster.units-taken",
                    "campaign " + order.campaign().slug(),
                    java.util.Map.of("added", done.added(), "changed", done.changed()));
        }
        return done;
    }

    private static long by(Order order) {
        var by = order.by();
        if (by == null) {
            throw Refusal.forbidden();
        }
        return by;
    }

    private static Report told(kaijuan.unit.Report report, Told told) {
        var tallying = new Tallying(told);
        tallying.refused(
                report.findings().stream()
                        .map(f -> new Flaw(f.line(), f.key(), f.fill()))
                        .toList());
        report.fresh().forEach(line -> tallying.line(line, Told.Fate.ADDED));
        report.other().forEach(line -> tallying.line(line, Told.Fate.CHANGED));
        report.known().forEach(line -> tallying.line(line, Told.Fate.SAME));
        tallying.tell();
        return tallying.report(0, !report.taken());
    }
}
