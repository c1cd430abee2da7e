package kaijuan.roster;

import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.sheet.Unread;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rosters of campaigns: taken from files, row by row; the same file again changes nothing. */
@Component
public class Rosters implements Intake {

    private final Loading loading;
    private final Hearing hearing;
    private final Audit audit;
    private final RosterRows rows;
    private final TransactionTemplate transaction;

    Rosters(
            Loading loading,
            Hearing hearing,
            Audit audit,
            RosterRows rows,
            TransactionTemplate transaction) {
        this.loading = loading;
        this.hearing = hearing;
        this.audit = audit;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "members";
    }

    /** What taking the file would do, line by line; nothing is changed. */
    @Override
    public Report check(Order order, Told told) {
        return done(order, told, false);
    }

    /** The same in sums. */
    public Report check(Order order) {
        return check(order, Told.NOBODY);
    }

    /**
     * Takes the good lines of the file, in one transaction; certifications follow within seconds
     * wherever the program serves.
     */
    @Override
    public Report take(Order order, Told told) {
        return done(order, told, true);
    }

    /** The same for whoever wants the sums alone. */
    public Report take(Order order) {
        return take(order, Told.NOBODY);
    }

    /**
     * People on rosters in the order of their lines, a few at a time: for taking them along.
     *
     * @param after the line after which to go on, 0 for the first
     */
    public List<Listed> listed(Campaign campaign, Within within, long after, int most) {
        return rows.after(campaign.id(), within, after, most);
    }

    /** Notes that somebody takes the roster along. */
    public void exported(Campaign campaign, long by) {
        audit.note(by, "roster.exported", "campaign " + campaign.slug(), Map.of());
    }

    /** Certifies and withdraws now what rosters say by now. */
    public void settle() {
        hearing.settle();
    }

    private Report done(Order order, Told told, boolean write) {
        try {
            return transaction.execute(open -> loaded(order, told, write));
        } catch (Unread unread) {
            return Report.unread(unread.flaw());
        }
    }

    private Report loaded(Order order, Told told, boolean write) {
        var report = loading.load(order, told, write);
        if (write && !report.nothing()) {
            hearing.ring(order.campaign().id());
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
