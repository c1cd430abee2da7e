package kaijuan.points;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.ground.database.Bell;
import kaijuan.reading.Spans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has everybody of a campaign scored anew: their days ring, and whoever follows scores them. */
@Component
public class Rescoring {

    private static final int MOST = 10_000;
    private static final int RING = 50;
    private static final Deeds.On START = new Deeds.On(0, LocalDate.EPOCH);

    private final Walk walk;
    private final Reckoning reckoning;
    private final Bell bell;

    Rescoring(Walk walk, Reckoning reckoning, Bell bell) {
        this.walk = walk;
        this.reckoning = reckoning;
        this.bell = bell;
    }

    /**
     * Rings for every day of which anything is known, in the running transaction: with the new
     * definition stands that it will be followed, whatever happens to this program.
     *
     * @return how many days
     */
    public long all(Campaign campaign) {
        long count = 0;
        for (var days = walk.after(campaign, START, MOST); !days.isEmpty(); ) {
            for (int from = 0; from < days.size(); from += RING) {
                ring(campaign, days.subList(from, Math.min(days.size(), from + RING)));
            }
            count += days.size();
            days = walk.after(campaign, days.getLast(), MOST);
        }
        TransactionSynchronizationManager.registerSynchronization(new Signalled(bell));
        return count;
    }

    /** The same for some of its people, whose circumstances are others than before. */
    public void of(Campaign campaign, Collection<Long> members) {
        var first =
                members.stream()
                        .map(m -> new Spans.Day(campaign.id(), m, LocalDate.EPOCH))
                        .toList();
        var days =
                reckoning.from(first).stream()
                        .sorted(Scorer.ORDER)
                        .map(d -> new Deeds.On(d.member(), d.day()))
                        .toList();
        for (int from = 0; from < days.size(); from += RING) {
            ring(campaign, days.subList(from, Math.min(days.size(), from + RING)));
        }
        TransactionSynchronizationManager.registerSynchronization(new Signalled(bell));
    }

    private void ring(Campaign campaign, List<Deeds.On> days) {
        bell.ring(
                Scorer.FACT,
                days.stream()
                        .flatMapToLong(
                                on ->
                                        LongStream.of(
                                                campaign.id(), on.member(), on.day().toEpochDay()))
                        .toArray());
    }

    private record Signalled(Bell bell) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            bell.signal(Scorer.FACT);
        }
    }
}
