package kaijuan.roster;

import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.database.Bell;
import kaijuan.ground.sheet.Unread;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rosters of campaigns: taken from files, row by row; the same file again changes nothing. */
@Component
public class Rosters {

    private final Loading loading;
    private final Hearing hearing;
    private final Audit audit;
    private final Bell bell;
    private final TransactionTemplate transaction;

    Rosters(
            Loading loading,
            Hearing hearing,
            Audit audit,
            Bell bell,
            TransactionTemplate transaction) {
        this.loading = loading;
        this.hearing = hearing;
        this.audit = audit;
        this.bell = bell;
        this.transaction = transaction;
    }

    /** What taking the file would do, line by line; nothing is changed. */
    public Report check(Order order) {
        return done(order, false);
    }

    /**
     * Takes the good lines of the file, in one transaction; certifications follow within seconds
     * wherever the program serves.
     */
    public Report take(Order order) {
        return done(order, true);
    }

    /** Certifies and withdraws now what rosters say by now. */
    public void settle() {
        hearing.settle();
    }

    private Report done(Order order, boolean write) {
        try {
            var report = transaction.execute(open -> loaded(order, write));
            bell.signal(Hearing.ROSTER);
            return report;
        } catch (Unread unread) {
            return Report.unread(unread.flaw());
        }
    }

    private Report loaded(Order order, boolean write) {
        var report = loading.load(order, write);
        if (write && !report.nothing()) {
            bell.ring(Hearing.ROSTER, new long[] {order.campaign().id(), 0});
            var under = order.under();
            audit.note(
                    order.by(),
                    "roster.taken",
                    "campaign " + order.campaign().slug(),
                    Map.of(
                            "under", under == null ? "" : under.code(),
                            "added", report.added(),
                            "changed", report.changed(),
                            "removed", report.removed()));
        }
        return report;
    }
}
