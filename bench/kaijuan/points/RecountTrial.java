package kaijuan.points;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.Installation;
import kaijuan.reading.Spans;
import kaijuan.shelf.Shelf;
import kaijuan.tariff.Carry;
import kaijuan.tariff.Person;
import kaijuan.tariff.Scoring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What {@code RecountBench} measures. */
public final class RecountTrial {

    private static final int DAYS = 10;
    private static final int PAGE = 1000;
    private static final String DEFINITION =
            """
            kaijuan: 1
            campaign: bench
            name: 测速
            host: 测速
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-05-31, allows: [enter, read, checkin]}
            rooms:
              - {id: books, name: 图书, medium: book}
            entry: {units: [street]}
            points:
              rules:
                - {id: book, name: 阅读, fact: time, medium: book, every: 10m, points: 2, cap: 10}
                - {id: checkin, name: 签到, fact: checkin, points: 5, cap: 5}
            """;

    private final Installation at;
    private final Campaign campaign;
    private final long title;
    private long reading;
    private long computing;
    private long writing;

    private RecountTrial(Installation at) throws java.io.IOException {
        this.at = at;
        this.campaign = at.the(Campaigns.class).load(DEFINITION);
        var folder = Files.createTempDirectory("kaijuan-bench-shelf");
        Files.writeString(folder.resolve("bench.txt"), "第一章\n" + "学而时习之。".repeat(500));
        at.the(Shelf.class).load(folder);
        this.title = at.the(Shelf.class).titles("book", java.util.Set.of()).getFirst().id();
    }

    /** Measures and prints. */
    public static void run(PrintStream out) throws Exception {
        out.println("## Recount, member-days of the database");
        var folder = Files.createTempDirectory("kaijuan-bench");
        try (var at = Installation.atWork(folder)) {
            var trial = new RecountTrial(at);
            double least = 0;
            int before = 0;
            for (int days : new int[] {10_000, 100_000, 1_000_000}) {
                trial.facts(before / DAYS, days / DAYS);
                trial.anew(out, days);
                double seconds = trial.compare();
                double work = seconds / (days * Math.log(days));
                least = before == 0 ? work : least;
                out.printf(
                        "recount of %,9d compared with the ledger in %.2f s;"
                                + " by n log n %.2f of that of 10,000%n",
                        days, seconds, work / least);
                before = days;
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Rebuilds the ledger of all days: the time of reading, computing and writing. */
    private void anew(PrintStream out, int count) {
        reading = computing = writing = 0;
        var all = new ArrayList<Spans.Day>(count);
        for (long member = 1; member <= count / DAYS; member++) {
            for (int d = 0; d < DAYS; d++) {
                all.add(new Spans.Day(campaign.id(), member, LocalDate.of(2022, 5, 1).plusDays(d)));
            }
        }
        for (int from = 0; from < all.size(); from += PAGE) {
            page(all.subList(from, Math.min(all.size(), from + PAGE)));
        }
        double whole = (reading + computing + writing) / 1e9;
        out.printf(
                "%,9d rebuilt in %.2f s: read %.2f s, compute %.2f s, write %.2f s%n",
                count, whole, reading / 1e9, computing / 1e9, writing / 1e9);
    }

    private void page(List<Spans.Day> days) {
        long start = System.nanoTime();
        var read = at.the(Facts.class).of(days);
        long between = System.nanoTime();
        var tariff = campaign.chapter(kaijuan.tariff.Tariff.class);
        var scored = new ArrayList<Scored>(days.size());
        for (var day : days) {
            var of = Scoring.score(tariff, Person.ANYBODY, read.get(day), Carry.none());
            scored.add(Scored.of(day, of));
        }
        long then = System.nanoTime();
        var ledger = at.the(Ledger.class);
        at.the(TransactionTemplate.class)
                .executeWithoutResult(
                        open -> {
                            ledger.hold(days);
                            ledger.write(scored);
                        });
        long end = System.nanoTime();
        reading += between - start;
        computing += then - between;
        writing += end - then;
    }

    private double compare() {
        long start = System.nanoTime();
        var found = at.the(Recounts.class).compare(campaign, n -> {});
        if (!found.isEmpty()) {
            throw new IllegalStateException("differs: " + found.getFirst());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void facts(int before, int people) {
        var sql = at.the(JdbcClient.class);
        sql.sql(
                        """
                        insert into reading_span (campaign_id, member_id, day, title_id, part,
                            seconds, passed, counted)
                        select ?, i, date '2022-05-01' + d, ?, 1,
                            int4multirange(int4range(36000, (36000 + i * 7919 % 6000 + 1)::int)),
                            '{}', (i * 7919 % 6000 + 1)::int
                        from generate_series(?::bigint, ?::bigint) as i,
                            generate_series(0, ? - 1) as d
                        """)
                .params(campaign.id(), title, before + 1, people, DAYS)
                .update();
        sql.sql(
                        """
                        insert into checkin (campaign_id, member_id, day, at)
                        select ?, i, date '2022-05-01' + d,
                            (date '2022-05-01' + d) at time zone 'Asia/Shanghai' + interval '9 h'
                        from generate_series(?::bigint, ?::bigint) as i,
                            generate_series(0, ? - 1) as d
                        """)
                .params(campaign.id(), before + 1, people, DAYS)
                .update();
        sql.sql("analyze").update();
    }
}
