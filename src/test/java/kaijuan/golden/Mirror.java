package kaijuan.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.Carry;
import kaijuan.tariff.Correction;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Person;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;

/** A person's facts in memory alone, and what the rules make of them without a database. */
final class Mirror {

    /** A title by its number and name. */
    record Book(long id, String name, long length) {}

    private static final class Day {
        private final Map<Book, BitSet> read = new TreeMap<>((a, b) -> a.name.compareTo(b.name));
        private final List<DayFacts.Deed> deeds = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
    }

    private final Campaign campaign;
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();

    Mirror(Campaign campaign) {
        this.campaign = campaign;
    }

    private Day on(Instant at) {
        return days.computeIfAbsent(campaign.dayOf(at), d -> new Day());
    }

    void read(Instant from, int seconds, Book book) {
        for (int n = 0; n < seconds; n++) {
            var at = from.plusSeconds(n);
            var start = campaign.startOf(campaign.dayOf(at)).getEpochSecond();
            on(at).read
                    .computeIfAbsent(book, b -> new BitSet())
                    .set((int) (at.getEpochSecond() - start));
        }
    }

    /** The first check-in of a day that arrives is the one that stands. */
    void checkin(Instant at) {
        if (on(at).deeds.stream().noneMatch(d -> d.kind().equals("checkin"))) {
            deed("checkin", at, 1, "");
        }
    }

    void deed(String kind, Instant at, int amount, String name) {
        on(at).deeds.add(new DayFacts.Deed(kind, at, amount, name));
    }

    void correct(Correction correction, Book book) {
        on(correction.at()).corrections.add(correction);
        if (correction.what() == Correction.What.TIME) {
            on(correction.at()).read.computeIfAbsent(book, b -> new BitSet());
        }
    }

    /** The ledger, day by day, each day beginning with what the one before left. */
    Map<LocalDate, List<Entry>> ledger() {
        var ledger = new TreeMap<LocalDate, List<Entry>>();
        var tariff = campaign.chapter(Tariff.class);
        var carry = Carry.none();
        for (var one : days.entrySet()) {
            var scored = Scoring.score(tariff, Person.ANYBODY, facts(one), carry);
            carry = scored.after();
            ledger.put(one.getKey(), scored.entries());
        }
        return ledger;
    }

    private DayFacts facts(Map.Entry<LocalDate, Day> one) {
        var day = one.getValue();
        var reads = new ArrayList<DayFacts.Read>();
        day.read.forEach((book, seconds) -> reads.add(read(book, seconds)));
        return new DayFacts(
                one.getKey(), campaign.startOf(one.getKey()), reads, day.deeds, day.corrections);
    }

    private static DayFacts.Read read(Book book, BitSet seconds) {
        var runs = IntStream.builder();
        for (int from = seconds.nextSetBit(0); from >= 0; ) {
            int to = seconds.nextClearBit(from);
            runs.add(from).add(to);
            from = seconds.nextSetBit(to);
        }
        return new DayFacts.Read(
                book.id(),
                book.name(),
                "book",
                Set.of("books"),
                Set.of(),
                book.length(),
                runs.build().toArray(),
                0);
    }
}
