package kaijuan.points;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kaijuan.ground.database.Bell;
import kaijuan.reading.Spans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scores the days that the bell names. The rings are taken, the ledger written and the floor above
 * rung in one transaction, so that a crash in the middle leaves the rings to be heard again.
 */
@Component
class Scorer {

    /** The topic on which facts ring: campaign, member and day, flat. */
    static final String FACT = "fact";

    /** The topic on which scores ring: campaign and member, flat. */
    static final String SCORE = "score";

    /** The topic on which scored days ring: campaign, member and day, flat. */
    static final String DAY = "day";

    /** Rings that are heard at once. */
    static final int RINGS = 256;

    static final Comparator<Spans.Day> ORDER =
            Comparator.comparingLong(Spans.Day::campaign)
                    .thenComparingLong(Spans.Day::member)
                    .thenComparing(Spans.Day::day);

    private final Bell bell;
    private final Reckoning reckoning;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final List<Attention> above;

    Scorer(
            Bell bell,
            Reckoning reckoning,
            Ledger ledger,
            TransactionTemplate transaction,
            List<Attention> above) {
        this.bell = bell;
        this.reckoning = reckoning;
        this.ledger = ledger;
        this.transaction = transaction;
        this.above = above;
    }

    /** Takes some rings and scores their days; gives how many rings there were. */
    int hear() {
        var heard =
                transaction.execute(
                        status -> {
                            var rings = bell.hear(FACT, RINGS);
                            follow(days(rings));
                            return rings.size();
                        });
        if (heard != null && heard > 0) {
            bell.signal(SCORE);
        }
        return heard == null ? 0 : heard;
    }

    /** Scores the days in the running transaction, and rings for what follows. */
    void follow(List<Spans.Day> days) {
        if (!days.isEmpty()) {
            // They may ring because a definition has just changed.
            reckoning.renew();
            var changed = score(days);
            bell.ring(SCORE, accounts(matter(days, changed)));
            bell.ring(DAY, keys(days, changed));
        }
    }

    private List<Spans.Day> matter(List<Spans.Day> heard, List<Spans.Day> changed) {
        return Stream.concat(
                        changed.stream(),
                        heard.stream()
                                .filter(
                                        d ->
                                                above.stream()
                                                        .anyMatch(a -> a.everyFact(d.campaign()))))
                .sorted(ORDER)
                .toList();
    }

    /**
     * Brings the ledger of the days in line with the facts.
     *
     * @return the days that differed
     */
    List<Spans.Day> score(List<Spans.Day> days) {
        var suspect = differing(days).stream().map(Scored::day).toList();
        if (suspect.isEmpty()) {
            return List.of();
        }
        ledger.hold(suspect);
        // Read again now that nobody else can score them: what was read before may be old.
        var differing = differing(suspect);
        if (!differing.isEmpty()) {
            ledger.write(differing);
        }
        return differing.stream().map(Scored::day).toList();
    }

    private List<Scored> differing(List<Spans.Day> days) {
        var scored = reckoning.onward(days);
        var known = ledger.digests(scored.stream().map(Scored::day).toList());
        return scored.stream()
                .filter(s -> !s.digest().equals(known.getOrDefault(s.day(), "")))
                .toList();
    }

    /** What the facts alone make of the days. */
    List<Scored> scored(List<Spans.Day> days) {
        return reckoning.anew(days);
    }

    /** Writes the days as the facts make them, whatever stands there, and rings. */
    void rewrite(List<Spans.Day> days) {
        ledger.hold(days);
        ledger.write(scored(days));
        bell.ring(SCORE, accounts(days));
        bell.ring(DAY, keys(days, List.of()));
    }

    /** Sums the accounts of the days anew, and rings. */
    void resum(List<Spans.Day> days) {
        ledger.hold(days);
        ledger.total(days);
        bell.ring(SCORE, accounts(days));
    }

    static List<Spans.Day> days(List<long[]> rings) {
        var days = new LinkedHashSet<Spans.Day>();
        for (var ring : rings) {
            for (int i = 0; i < ring.length; i += 3) {
                days.add(new Spans.Day(ring[i], ring[i + 1], LocalDate.ofEpochDay(ring[i + 2])));
            }
        }
        return days.stream().sorted(ORDER).toList();
    }

    private static long[] keys(List<Spans.Day> heard, List<Spans.Day> changed) {
        return Stream.concat(heard.stream(), changed.stream())
                .distinct()
                .flatMapToLong(d -> LongStream.of(d.campaign(), d.member(), d.day().toEpochDay()))
                .toArray();
    }

    static long[] accounts(List<Spans.Day> days) {
        return days.stream()
                .map(d -> List.of(d.campaign(), d.member()))
                .distinct()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .toArray();
    }
}
