package kaijuan.standing;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.Installation;
import kaijuan.ground.database.Bell;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/** What {@code PublishBench} measures. */
public final class PublishTrial {

    private static final Instant MOMENT = Instant.parse("2022-05-01T06:00:00Z");

    private PublishTrial() {}

    /** Measures and prints. */
    public static void run(PrintStream out) throws Exception {
        var folder = Files.createTempDirectory("kaijuan-bench");
        try (var at = Installation.atWork(folder)) {
            double least = 0;
            for (int people : new int[] {10_000, 10_000, 100_000, 1_000_000}) {
                double seconds = once(at, people);
                double work = seconds / (people * Math.log(people));
                least = people == 10_000 ? work : least;
                out.printf(
                        "board of %,9d published in %7.3f s; by n log n %.2f of that of 10,000%n",
                        people, seconds, work / least);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static double once(Installation at, int people) {
        var sql = at.the(JdbcClient.class);
        var play =
                new Play(
                        sql,
                        at.the(Clock.class),
                        at.the(Campaigns.class),
                        at.the(Units.class),
                        at.the(Bell.class),
                        at.the(TransactionOperations.class));
        var c = play.campaign("bench-" + System.nanoTime() % 1_000_000_000);
        fill(sql, c.id(), people, play.unit("XY"));
        var board = c.chapter(Boards.class).of("time").orElseThrow();
        long start = System.nanoTime();
        if (!at.the(Press.class).print(c, board, MOMENT)) {
            throw new IllegalStateException("not printed");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Two days of reading each: one whole, one cut by the moment. */
    private static void fill(JdbcClient sql, long campaign, int people, long unit) {
        sql.sql(
                        "insert into enrolment (campaign_id, member_id, unit_id, listed, entered_at)"
                                + " select ?, i, ?, true, '2022-04-23'"
                                + " from generate_series(1, ?) as i")
                .params(campaign, unit, people)
                .update();
        sql.sql(
                        """
                        insert into reading_span (campaign_id, member_id, day, title_id, part,
                            seconds, passed, counted)
                        select ?, i, date '2022-04-30' + d, 1, 1,
                            int4multirange(int4range(36000, (36000 + i * 7919 % 20000 + 1)::int)),
                            '{}', (i * 7919 % 20000 + 1)::int
                        from generate_series(1, ?::bigint) as i, generate_series(0, 1) as d
                        """)
                .params(campaign, people)
                .update();
        sql.sql("analyze").update();
    }
}
