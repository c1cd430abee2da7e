package kaijuan.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import kaijuan.campaign.Campaign;
import kaijuan.points.Gathering;
import kaijuan.reading.Spans;
import kaijuan.standing.Freshness;
import kaijuan.tariff.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a result is made of; inside one transaction it is all as of one moment. */
@Component
class Source {

    static final String PEOPLE =
            """
            select m.member_id, e.member_id is not null, coalesce(e.listed, false), e.unit_id,
                e.entered_at
            from (select member_id from enrolment where campaign_id = :campaign
                union select member_id from points_account where campaign_id = :campaign
                union select member_id from reading_span where campaign_id = :campaign
                union select unnest(:doers::bigint[])) m
            left join enrolment e on e.campaign_id = :campaign and e.member_id = m.member_id
            """;
    static final String DAYS =
            """
            select member_id, day from reading_span
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            union select member_id, day from points_day
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            """;
    static final String ENTRIES =
            """
            select member_id, day, rule, nth, at, worth, points, used, times, amount, title_id,
                deed, percent, took
            from ledger_entry
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            order by member_id, day, at, rule, nth
            """;
    static final String WORKS =
            """
            select title_id from reading_span where campaign_id = :campaign
            union select title_id from ledger_entry
            where campaign_id = :campaign and title_id is not null
            order by title_id
            """;
    static final String ROWS =
            """
            select r.list, r.rank, r.subject, r.score, r.reached_at, r.listed, r.target
            from publication_row r left join publication_list l using (publication_id, list)
            where r.publication_id = :id order by l.no, r.place, r.listed, r.subject
            """;

    /** Somebody of the campaign. */
    record One(
            long member,
            boolean entrant,
            boolean listed,
            @Nullable Long unit,
            @Nullable Instant entered) {}

    /** A place of a publication. */
    record Row(
            String list,
            int rank,
            long subject,
            long score,
            Instant reachedAt,
            boolean listed,
            @Nullable Integer target) {}

    final Freshness freshness;
    final Gathering gathering;
    private final JdbcClient sql;

    Source(JdbcClient sql, Gathering gathering) {
        this.sql = sql;
        this.freshness = new Freshness(sql);
        this.gathering = gathering;
    }

    void people(Campaign campaign, Consumer<One> to) {
        sql.sql(PEOPLE)
                .param("campaign", campaign.id())
                .param("doers", gathering.members(campaign))
                .withFetchSize(10_000)
                .query((ResultSet r) -> to.accept(one(r)));
    }

    private static One one(ResultSet r) throws SQLException {
        var at = r.getTimestamp(5);
        return new One(
                r.getLong(1),
                r.getBoolean(2),
                r.getBoolean(3),
                r.getObject(4, Long.class),
                at == null ? null : at.toInstant());
    }

    /** The days on which there is anything, by member. */
    Map<Long, List<LocalDate>> days(Campaign campaign, long[] members) {
        var days = new TreeMap<Long, TreeSet<LocalDate>>();
        var first = Arrays.stream(members).mapToObj(m -> first(campaign, m)).toList();
        gathering.from(first).forEach(d -> on(days, d.member()).add(d.day()));
        sql.sql(DAYS)
                .param("campaign", campaign.id())
                .param("members", members)
                .query(
                        (ResultSet r) -> {
                            on(days, r.getLong(1)).add(r.getObject(2, LocalDate.class));
                        });
        var all = new TreeMap<Long, List<LocalDate>>();
        days.forEach((member, on) -> all.put(member, List.copyOf(on)));
        return all;
    }

    private static Spans.Day first(Campaign campaign, long member) {
        return new Spans.Day(campaign.id(), member, LocalDate.EPOCH);
    }

    private static TreeSet<LocalDate> on(Map<Long, TreeSet<LocalDate>> days, long member) {
        return days.computeIfAbsent(member, m -> new TreeSet<>());
    }

    /** The ledgers, by member and day. */
    Map<Long, Map<LocalDate, List<Entry>>> entries(Campaign campaign, long[] members) {
        var entries = new TreeMap<Long, Map<LocalDate, List<Entry>>>();
        sql.sql(ENTRIES)
                .param("campaign", campaign.id())
                .param("members", members)
                .query(
                        (ResultSet r) -> {
                            entries.computeIfAbsent(r.getLong(1), m -> new TreeMap<>())
                                    .computeIfAbsent(
                                            r.getObject(2, LocalDate.class), d -> new ArrayList<>())
                                    .add(entry(r));
                        });
        return entries;
    }

    private static Entry entry(ResultSet r) throws SQLException {
        return new Entry(
                r.getString("rule"),
                r.getInt("nth"),
                r.getTimestamp("at").toInstant(),
                r.getInt("worth"),
                r.getInt("points"),
                r.getInt("used"),
                r.getInt("times"),
                r.getInt("amount"),
                r.getObject("title_id", Long.class),
                r.getString("deed"),
                r.getInt("percent"),
                r.getString("took"));
    }

    List<Long> works(Campaign campaign) {
        var works = new TreeSet<>(gathering.titles(campaign));
        works.addAll(sql.sql(WORKS).param("campaign", campaign.id()).query(Long.class).list());
        return List.copyOf(works);
    }

    void rows(long publication, Consumer<Row> to) {
        try (var rows =
                sql
                        .sql(ROWS)
                        .param("id", publication)
                        .withFetchSize(10_000)
                        .query(Row.class)
                        .stream()) {
            rows.forEach(to);
        }
    }
}
