package kaijuan.standing;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts whom the bell has rung for. Rings are taken and rows written in one transaction, so that a
 * crash in the middle leaves the rings to be heard again.
 */
@Component
class Hearing {

    /** Rings that are heard at once. */
    static final int RINGS = 256;

    private final Bell bell;
    private final Campaigns campaigns;
    private final Counting counting;
    private final TransactionOperations transaction;

    Hearing(Bell bell, Campaigns campaigns, Counting counting, TransactionOperations transaction) {
        this.bell = bell;
        this.campaigns = campaigns;
        this.counting = counting;
        this.transaction = transaction;
    }

    /** Takes some rings and counts whom they name; gives how many rings there were. */
    int hear() {
        Integer heard =
                transaction.execute(
                        open -> {
                            var rings = bell.hear(Points.SCORE, RINGS);
                            // Campaigns in order: two nodes hold their turns without deadlock.
                            var members = new TreeMap<Long, TreeSet<Long>>();
                            for (var ring : rings) {
                                for (int i = 0; i + 1 < ring.length; i += 2) {
                                    members.computeIfAbsent(ring[i], c -> new TreeSet<>())
                                            .add(ring[i + 1]);
                                }
                            }
                            members.forEach((c, who) -> counting.count(campaigns.byId(c), who));
                            bell.ring(Standings.PLACED, keys(members));
                            return rings.size();
                        });
        return heard == null ? 0 : heard;
    }

    private static long[] keys(Map<Long, TreeSet<Long>> members) {
        return members.entrySet().stream()
                .flatMapToLong(
                        c -> c.getValue().stream().flatMapToLong(m -> LongStream.of(c.getKey(), m)))
                .toArray();
    }
}
