package kaijuan.tariff;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The engine of the tariff over ten million member-days of campaign C in memory, on one thread,
 * beside the same rules written by hand.
 */
public final class TariffTrial {

    private static final int DAYS = 10_000_000;
    private static final int DISTINCT = 100_000;
    private static final int ROUNDS = 5;
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);
    private static final Instant START = Instant.parse("2022-04-30T16:00:00Z");
    private static final List<String> MEDIA = List.of("book", "book", "audio", "video");

    private static final String RULES =
            """
            points:
              rules:
                - {id: works, name: 观看短视频, fact: finished, medium: video, share: 90%,
                   points: 2, cap: 10}
                - {id: classics, name: 在线阅读图书, fact: time, medium: book, every: 10m,
                   points: 2, cap: 10}
                - {id: listening, name: 收听书籍, fact: time, medium: audio, every: 10m,
                   points: 2, cap: 10}
                - {id: checkin, name: 活动签到, fact: checkin, points: 5, cap: 5}
            """;

    private TariffTrial() {}

    /** Prints rates and their ratio. */
    public static void run(PrintStream out) {
        var tariff = Drawn.tariff(RULES);
        var days = days();
        for (var day : days) {
            var engine = Scoring.score(tariff, Person.ANYBODY, day, Carry.none()).entries();
            if (!engine.equals(ByHand.score(day))) {
                throw new IllegalStateException(day + ": " + engine + " " + ByHand.score(day));
            }
        }
        out.println("## Tariff of campaign C, 10 000 000 member-days in memory, one thread");
        ToLongFunction<DayFacts> engine =
                d -> sum(Scoring.score(tariff, Person.ANYBODY, d, Carry.none()).entries());
        double byEngine = 0;
        double byHand = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byEngine = Math.max(byEngine, rate(days, engine));
            byHand = Math.max(byHand, rate(days, d -> sum(ByHand.score(d))));
        }
        out.printf("engine:  %.0f member-days a second%n", byEngine);
        out.printf("by hand: %.0f member-days a second%n", byHand);
        out.printf("by hand / engine = %.2f (goal 3 at most)%n", byHand / byEngine);
    }

    private static long sum(List<Entry> entries) {
        long sum = 0;
        for (var entry : entries) {
            sum += entry.points();
        }
        return sum;
    }

    private static double rate(List<DayFacts> days, ToLongFunction<DayFacts> points) {
        long sum = 0;
        long start = System.nanoTime();
        for (int i = 0; i < DAYS / ROUNDS; i++) {
            sum += points.applyAsLong(days.get(i % DISTINCT));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sum == 0) {
            throw new IllegalStateException("nothing earned");
        }
        return DAYS / ROUNDS / seconds;
    }

    private static List<DayFacts> days() {
        var random = new Random(7);
        var days = new ArrayList<DayFacts>();
        for (int i = 0; i < DISTINCT; i++) {
            var reads = new ArrayList<DayFacts.Read>();
            for (int r = random.nextInt(4); r > 0; r--) {
                reads.add(read(random, r));
            }
            var deeds = new ArrayList<DayFacts.Deed>();
            if (random.nextInt(3) > 0) {
                var at = START.plusSeconds(random.nextInt(80_000));
                deeds.add(new DayFacts.Deed("checkin", at, 1));
            }
            days.add(new DayFacts(DAY, START, reads, deeds));
        }
        return days;
    }

    private static DayFacts.Read read(Random random, int title) {
        var medium = MEDIA.get(random.nextInt(MEDIA.size()));
        int[] runs = new int[2 * (1 + random.nextInt(3))];
        int at = 18_000 + random.nextInt(40_000);
        for (int i = 0; i < runs.length; i++) {
            at += 60 + random.nextInt(2400);
            runs[i] = at;
        }
        Set<String> rooms = medium.equals("video") ? Set.of("works") : Set.of("classics");
        return new DayFacts.Read(
                title, "书" + title, medium, rooms, Set.of(), 300, runs, random.nextInt(400));
    }
}
