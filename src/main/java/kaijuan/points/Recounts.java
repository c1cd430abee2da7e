package kaijuan.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.ground.database.Bell;
import kaijuan.reading.Spans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds the ledger from the facts, also beside an installation at work: facts, ledger and rings
 * are read as of one moment, and days whose ring nobody has heard yet are left out.
 */
@Component
public class Recounts {

    private static final int MOST = 1000;
    private static final int COUNTED = 50_000;
    private static final Deeds.On START = new Deeds.On(0, LocalDate.EPOCH);

    private final Walk walk;
    private final Scorer scorer;
    private final Audit audit;
    private final Bell bell;
    private final TransactionTemplate transaction;
    private final TransactionTemplate moment;

    Recounts(
            Walk walk,
            Scorer scorer,
            Audit audit,
            Bell bell,
            PlatformTransactionManager transactions) {
        this.walk = walk;
        this.scorer = scorer;
        this.audit = audit;
        this.bell = bell;
        this.transaction = new TransactionTemplate(transactions);
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /** How many member-days there are to recount. */
    public long days(Campaign campaign) {
        long count = 0;
        for (var days = walk.after(campaign, START, COUNTED); !days.isEmpty(); ) {
            count += days.size();
            days = walk.after(campaign, days.getLast(), COUNTED);
        }
        return count;
    }

    /**
     * Recounts the campaign from its facts and changes nothing.
     *
     * @param step told how many days were done
     * @return what stands otherwise, by member and day; sums of all days at the end
     */
    public List<Discrepancy> compare(Campaign campaign, LongConsumer step) {
        var found = new ArrayList<Discrepancy>();
        for (var days = walk.after(campaign, START, MOST); !days.isEmpty(); ) {
            var some =
                    days.stream()
                            .map(on -> new Spans.Day(campaign.id(), on.member(), on.day()))
                            .toList();
            moment.executeWithoutResult(open -> found.addAll(compare(some)));
            step.accept(days.size());
            days = walk.after(campaign, days.getLast(), MOST);
        }
        found.addAll(audit.accounts(campaign.id()));
        return found;
    }

    private List<Discrepancy> compare(List<Spans.Day> days) {
        var found = audit.compare(scorer.scored(days));
        if (found.isEmpty()) {
            return found;
        }
        var waiting = waiting(days.getFirst().campaign());
        return found.stream()
                .filter(d -> !waiting.contains(List.of(d.member(), day(d).toEpochDay())))
                .toList();
    }

    private Set<List<Long>> waiting(long campaign) {
        var waiting = new HashSet<List<Long>>();
        for (var ring : bell.ringing(Scorer.FACT)) {
            for (int i = 0; i < ring.length; i += 3) {
                if (ring[i] == campaign) {
                    waiting.add(List.of(ring[i + 1], ring[i + 2]));
                }
            }
        }
        return waiting;
    }

    /** Writes anew what was found; boards hear of it. */
    public void mend(Campaign campaign, List<Discrepancy> found) {
        inTurn(campaign, found.stream().filter(d -> d.day() != null).toList(), scorer::rewrite);
        inTurn(campaign, found.stream().filter(d -> d.day() == null).toList(), scorer::resum);
        bell.signal(Scorer.SCORE);
    }

    private void inTurn(
            Campaign campaign, List<Discrepancy> found, Consumer<List<Spans.Day>> write) {
        var days =
                found.stream()
                        .map(d -> new Spans.Day(campaign.id(), d.member(), day(d)))
                        .distinct()
                        .sorted(Scorer.ORDER)
                        .toList();
        for (int from = 0; from < days.size(); from += MOST) {
            var some = days.subList(from, Math.min(days.size(), from + MOST));
            transaction.executeWithoutResult(open -> write.accept(some));
        }
    }

    private static LocalDate day(Discrepancy found) {
        var day = found.day();
        return day == null ? LocalDate.EPOCH : day;
    }
}
