package kaijuan.standing;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import kaijuan.ground.Installation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** What {@code RankBench} measures. */
public final class RankTrial {

    private static final int ROUNDS = 1_000_000;
    private static final int WEEKS = 90 * 86_400;
    private static final Instant BEGAN = Instant.parse("2022-04-22T16:00:00Z");

    private RankTrial() {}

    /** Measures and prints. */
    public static void run(PrintStream out) throws Exception {
        inMemory(out, 1_000_000);
        RedisTrial.run(out, 1_000_000);
        inMemory(out, 10_000_000);
        long rows = Long.getLong("kaijuan.bench.rows", 10_000_000);
        if (rows > 0) {
            fromDatabase(out, rows);
        }
    }

    private static void inMemory(PrintStream out, int people) {
        var random = new SplittableRandom(7);
        long start = worked();
        var ranking =
                Ranking.load(
                        to -> {
                            for (int i = 1; i <= people; i++) {
                                to.take(i, key(random));
                            }
                        });
        double loaded = (worked() - start) / 1e9;
        double fresh = (double) ranking.bytes() / people;
        out.printf("%,d entrants: loaded and sorted in %.2f s%n", people, loaded);
        updates(ranking, people, ROUNDS);
        out.printf("  own rank      %6.0f ns%n", best(() -> ranks(ranking, people)));
        out.printf("  update        %6.0f ns%n", best(() -> updates(ranking, people, ROUNDS)));
        out.printf("  first hundred %6.0f ns%n", best(() -> tops(ranking)));
        updates(ranking, people, people);
        double worn = (double) ranking.bytes() / people;
        out.printf("  bytes an entrant: %.1f fresh, %.1f after as many updates%n", fresh, worn);
    }

    /** The best of some rounds: what the machine did besides is not what is asked. */
    private static double best(DoubleSupplier round) {
        return DoubleStream.generate(round).limit(6).min().orElseThrow();
    }

    private static long key(SplittableRandom random) {
        return Key.of(1 + random.nextInt(400_000), 1_000L * random.nextInt(WEEKS));
    }

    /** Nanoseconds that this thread has worked: others on the machine do not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double ranks(Ranking ranking, int people) {
        var random = new SplittableRandom(8);
        long sum = 0;
        long start = worked();
        for (int i = 0; i < ROUNDS; i++) {
            sum += ranking.rank(1 + random.nextInt(people)).orElseThrow();
        }
        double each = (double) (worked() - start) / ROUNDS;
        return sum == 0 ? -1 : each;
    }

    private static double updates(Ranking ranking, int people, int rounds) {
        // Other keys in every round: the same again would change nothing.
        var random = new SplittableRandom(System.nanoTime());
        long start = worked();
        for (int i = 0; i < rounds; i++) {
            ranking.put(1 + random.nextInt(people), key(random));
        }
        return (double) (worked() - start) / rounds;
    }

    private static double tops(Ranking ranking) {
        int rounds = 100_000;
        long sum = 0;
        long start = worked();
        for (int i = 0; i < rounds; i++) {
            sum += ranking.from(1, 100).size();
        }
        return sum == 0 ? -1 : (double) (worked() - start) / rounds;
    }

    private static void fromDatabase(PrintStream out, long rows) throws IOException {
        var folder = Files.createTempDirectory("kaijuan-bench");
        try (var at = Installation.atWork(folder)) {
            long start = System.nanoTime();
            at.the(JdbcClient.class)
                    .sql(
                            """
                            insert into standing_row
                            select 1, 'points', i, 1 + (i * 7919) % 400000,
                                timestamptz '2022-05-01' + (i * 104729 % 7776000) * interval '1 s',
                                true, null
                            from generate_series(1, ?) as i
                            """)
                    .params(rows)
                    .update();
            double filled = (System.nanoTime() - start) / 1e9;
            for (int round = 1; round <= 2; round++) {
                long from = System.nanoTime();
                long before = worked();
                var by = Yardstick.of(Meter.POINTS);
                var loaded = at.the(Feed.class).load(1, by, BEGAN, Instant.EPOCH);
                double read = (System.nanoTime() - from) / 1e9;
                double own = (worked() - before) / 1e9;
                out.printf(
                        "rebuilt from the database, round %d: %,d rows in %.1f s, %.1f s of them"
                                + " work of this thread (rows were made in %.0f s)%n",
                        round, loaded.ranking().size(), read, own, filled);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
