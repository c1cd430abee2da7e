package kaijuan.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaijuan.ground.text.Both;
import kaijuan.reading.Spans;
import kaijuan.tariff.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what stands in the ledger with what is right, entry by entry and sum by sum. */
@Component
class Audit {

    static final String ENTRIES =
            """
            select e.campaign_id, e.member_id, e.day, e.rule, e.nth, e.at, e.worth, e.points,
                e.used, e.times, e.amount, e.title_id, e.deed, e.percent, e.took
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            join ledger_entry e on e.campaign_id = w.campaign_id and e.member_id = w.member_id
                and e.day = w.day
            """;
    static final String SUMS =
            """
            select d.campaign_id, d.member_id, d.day, d.points, d.reached_at, d.digest
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            join points_day d on d.campaign_id = w.campaign_id and d.member_id = w.member_id
                and d.day = w.day
            """;
    static final String ACCOUNTS =
            """
            select coalesce(a.member_id, d.member_id), coalesce(a.points, 0),
                coalesce(d.points, 0), a.reached_at, d.reached_at
            from (select member_id, points, reached_at from points_account
                    where campaign_id = :campaign) a
            full join (select member_id, sum(points) as points, max(reached_at) as reached_at
                    from points_day where campaign_id = :campaign group by member_id) d
                on d.member_id = a.member_id
            where coalesce(a.points, 0) <> coalesce(d.points, 0)
                or a.reached_at is distinct from d.reached_at
            order by 1
            """;

    private record Sum(int points, @Nullable Instant reached, String digest) {}

    private final JdbcClient sql;

    Audit(JdbcClient sql) {
        this.sql = sql;
    }

    /** What does not stand as it should, of the days. */
    List<Discrepancy> compare(List<Scored> right) {
        var days = right.stream().map(Scored::day).toList();
        var stands = entries(days);
        var sums = sums(days);
        var found = new ArrayList<Discrepancy>();
        for (var one : right) {
            var day = one.day();
            entries(one, stands.getOrDefault(day, List.of()), found);
            sum(one, sums.get(day), found);
        }
        return found;
    }

    /** Accounts that are not the sum of their days. */
    List<Discrepancy> accounts(long campaign) {
        return sql.sql(ACCOUNTS)
                .param("campaign", campaign)
                .query(
                        (r, n) ->
                                new Discrepancy(
                                        r.getLong(1),
                                        null,
                                        differs(
                                                "总分",
                                                "the account",
                                                r.getInt(2) + " (" + Keys.moment(r, 4) + ")",
                                                r.getInt(3) + " (" + Keys.moment(r, 5) + ")")))
                .list();
    }

    private static void entries(Scored right, List<Entry> stands, List<Discrepancy> found) {
        var due = byKey(right.entries());
        var there = byKey(stands);
        var keys = new TreeMap<String, Entry>(due);
        keys.putAll(there);
        for (var key : keys.keySet()) {
            var a = there.get(key);
            var b = due.get(key);
            if (!Objects.equals(a, b)) {
                var words = differs("账目 " + key, "entry " + key, said(a), said(b));
                found.add(new Discrepancy(right.day().member(), right.day().day(), words));
            }
        }
    }

    private static void sum(Scored right, @Nullable Sum stands, List<Discrepancy> found) {
        int points = right.entries().stream().mapToInt(Entry::points).sum();
        var reached =
                right.entries().stream()
                        .filter(e -> e.points() > 0)
                        .map(e -> e.at().truncatedTo(ChronoUnit.MILLIS))
                        .max(Instant::compareTo)
                        .orElse(null);
        var due = new Sum(points, reached, right.digest());
        var is = stands == null ? new Sum(0, null, "") : stands;
        if (!due.equals(is)) {
            var words = differs("当日合计", "the day's sum", is.toString(), due.toString());
            found.add(new Discrepancy(right.day().member(), right.day().day(), words));
        }
    }

    private static Both differs(String zh, String en, String stands, String due) {
        return new Both(
                zh + "：账上是 " + stands + "，应当是 " + due,
                en + ": stands " + stands + ", should be " + due);
    }

    private static String said(@Nullable Entry entry) {
        return entry == null
                ? "-"
                : ("%+d (%s, worth %d, used %d, times %d, amount %d, "
                                + "title %s, deed %s, %d %%, taken: %s)")
                        .formatted(
                                entry.points(),
                                entry.at(),
                                entry.worth(),
                                entry.used(),
                                entry.times(),
                                entry.amount(),
                                entry.title(),
                                entry.deed(),
                                entry.percent(),
                                entry.took());
    }

    private static Map<String, Entry> byKey(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(e -> e.rule() + " " + e.nth(), Audit::whole));
    }

    /** The ledger keeps milliseconds. */
    private static Entry whole(Entry e) {
        return new Entry(
                e.rule(),
                e.nth(),
                e.at().truncatedTo(ChronoUnit.MILLIS),
                e.worth(),
                e.points(),
                e.used(),
                e.times(),
                e.amount(),
                e.title(),
                e.deed(),
                e.percent(),
                e.took());
    }

    private Map<Spans.Day, List<Entry>> entries(List<Spans.Day> days) {
        var found = new HashMap<Spans.Day, List<Entry>>();
        var rows = sql.sql(ENTRIES).params(Keys.days(days)).query(Audit::line).list();
        rows.forEach(r -> found.computeIfAbsent(r.day(), d -> new ArrayList<>()).add(r.entry()));
        return found;
    }

    private record Line(Spans.Day day, Entry entry) {}

    private static Line line(ResultSet r, int n) throws SQLException {
        return new Line(Keys.day(r), Keys.entry(r));
    }

    private Map<Spans.Day, Sum> sums(List<Spans.Day> days) {
        return sql
                .sql(SUMS)
                .params(Keys.days(days))
                .query(
                        (r, n) ->
                                Map.entry(
                                        Keys.day(r),
                                        new Sum(r.getInt(4), Keys.moment(r, 5), r.getString(6))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
