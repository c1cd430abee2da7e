package kaijuan.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kaijuan.campaign.Campaign;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes rows of live boards from the sums of the floors below. */
@Component
class Counting {

    private static final int CHUNK = 5_000;

    private final Rows rows;
    private final Entrants entrants;
    private final TransactionOperations transaction;
    private final Snapshot snapshot;

    Counting(Rows rows, Entrants entrants, TransactionOperations transaction, Snapshot snapshot) {
        this.rows = rows;
        this.entrants = entrants;
        this.transaction = transaction;
        this.snapshot = snapshot;
    }

    /**
     * Counts the members anew by everything that live boards of the campaign measure, in the
     * running transaction. The turn is held before the sums are read: else of two countings the one
     * that read first could write last.
     */
    void count(Campaign campaign, Collection<Long> members) {
        var live = campaign.chapter(Boards.class).live();
        if (live.isEmpty() || members.isEmpty()) {
            return;
        }
        rows.hold(campaign.id());
        var entered = entrants.of(campaign, members);
        for (var by : live) {
            var sums = snapshot.of(campaign, by, members);
            var wanted = members.stream().map(m -> wanted(m, sums.get(m), entered.get(m))).toList();
            rows.put(campaign.id(), by, wanted);
        }
    }

    /** Counts everybody once after the definition has changed: it may measure something else. */
    void keepUp(Campaign campaign) {
        if (rows.counted(campaign.id()) == campaign.version()) {
            return;
        }
        recount(campaign);
        transaction.executeWithoutResult(
                open -> {
                    rows.hold(campaign.id());
                    rows.counted(campaign.id(), campaign.version());
                });
    }

    /** Counts everybody anew; returns what was not as it should be. */
    List<Difference> recount(Campaign campaign) {
        var found = new ArrayList<Difference>();
        for (var by : campaign.chapter(Boards.class).live()) {
            transaction.executeWithoutResult(
                    open -> {
                        rows.hold(campaign.id());
                        found.addAll(recount(campaign, by));
                    });
        }
        return found;
    }

    private List<Difference> recount(Campaign campaign, Yardstick by) {
        var draft = snapshot.draft(campaign, by, null);
        var found = snapshot.differences(campaign, by, draft);
        for (int from = 0; from < found.size(); from += CHUNK) {
            var some = found.subList(from, Math.min(found.size(), from + CHUNK));
            rows.put(campaign.id(), by, some.stream().map(Difference::right).toList());
        }
        return found;
    }

    private static Change wanted(
            long member,
            Measure.@org.jspecify.annotations.Nullable Sum sum,
            Entrants.@org.jspecify.annotations.Nullable Entrant entrant) {
        return sum == null || entrant == null || sum.value() <= 0
                ? Change.gone(member)
                : new Change(
                        member, sum.value(), sum.reached(), entrant.listed(), entrant.unitId());
    }
}
