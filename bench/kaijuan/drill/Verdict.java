package kaijuan.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kaijuan.command.Commands;
import kaijuan.ground.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the rows say after a kill, held against what was acknowledged. */
final class Verdict {

    private static final String SECONDS =
            """
            select member_id, sum(counted)::int as counted,
                sum((select sum(upper(r) - lower(r)) from unnest(seconds) r))::int as length
            from reading_span group by member_id
            """;
    private static final String TOP =
            """
            select score from standing_row where measure = 'points' and listed
            order by score desc limit 50
            """;
    private static final String TWICE =
            """
            select count(*) from (select member_id from ledger_entry where rule = 'checkin'
                group by member_id having count(*) <> 1 or sum(points) <> 5) t
            """;
    private static final Pattern SCORE = Pattern.compile("\"score\":(\\d+)");

    private record Counted(long memberId, int counted, int length) {}

    private final Path data;
    private final Clock clock;

    Verdict(Path data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** What is wrong now, in words; nobody writes meanwhile. */
    List<String> of(List<Reader> readers, int port) throws IOException, InterruptedException {
        var found = new ArrayList<String>();
        try (var database = Database.reach(data);
                var source =
                        new SingleConnectionDataSource(
                                database.url(), database.user(), database.password(), true)) {
            var sql = JdbcClient.create(source);
            seconds(sql, readers, found);
            kept(sql, readers, found);
            settle(sql, found);
            if (sql.sql(TWICE).query(Integer.class).single() > 0) {
                found.add("a check-in is in the ledger twice");
            }
            board(sql, port, found);
        }
        int code = Commands.run("recount", "drill", "--data", data.toString());
        if (code != 0) {
            found.add("the recount ended with " + code);
        }
        return found;
    }

    private void seconds(JdbcClient sql, List<Reader> readers, List<String> found) {
        long now = clock.instant().getEpochSecond();
        Map<Long, Counted> rows = new HashMap<>();
        sql.sql(SECONDS).query(Counted.class).list().forEach(c -> rows.put(c.memberId(), c));
        for (var reader : readers) {
            var row = rows.getOrDefault(reader.member, new Counted(reader.member, 0, 0));
            var wrong = reader.wrong(row.length(), now);
            if (wrong != null || row.counted() != row.length()) {
                found.add("member " + reader.member + ": " + wrong + " (" + row.counted() + ")");
            }
        }
    }

    private static void kept(JdbcClient sql, List<Reader> readers, List<String> found) {
        var entered = members(sql, "select member_id from enrolment");
        var stamped = members(sql, "select member_id from checkin");
        for (var reader : readers) {
            if (reader.entered && !entered.contains(reader.member)) {
                found.add("member " + reader.member + ": the entry is lost");
            }
            if (reader.stamped && !stamped.contains(reader.member)) {
                found.add("member " + reader.member + ": the check-in is lost");
            }
        }
    }

    private static HashSet<Long> members(JdbcClient sql, String rows) {
        return new HashSet<>(sql.sql(rows).query(Long.class).list());
    }

    private static void settle(JdbcClient sql, List<String> found) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (sql.sql("select count(*) from bell").query(Integer.class).single() == 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        found.add("what rang was not heard within 30 s");
    }

    /** The board that the server shows out of its memory equals the rows. */
    private static void board(JdbcClient sql, int port, List<String> found)
            throws IOException, InterruptedException {
        var rows = sql.sql(TOP).query(Long.class).list();
        var shown = List.<Long>of();
        for (int i = 0; i < 200 && !shown.equals(rows); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            try (var talk = new Talk(port)) {
                var answer = talk.get("/api/campaigns/drill/standings/points?count=50").body();
                shown = SCORE.matcher(answer).results().map(m -> Long.valueOf(m.group(1))).toList();
            }
        }
        if (!shown.equals(rows)) {
            found.add("the board shows " + shown + ", the rows have " + rows);
        }
    }
}
