package kaijuan.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.reading.Spans;
import kaijuan.tariff.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of points. Every write is inside the transaction that holds the accounts. */
@Component
class Ledger {

    static final String MISSING =
            """
            insert into points_account (campaign_id, member_id, points)
            select w.campaign_id, w.member_id, 0
            from unnest(:campaigns::bigint[], :members::bigint[]) as w (campaign_id, member_id)
            order by 1, 2 on conflict do nothing
            """;
    static final String HOLD =
            """
            select a.member_id from points_account a
            join unnest(:campaigns::bigint[], :members::bigint[]) as w (campaign_id, member_id)
                on a.campaign_id = w.campaign_id and a.member_id = w.member_id
            order by a.campaign_id, a.member_id for update of a
            """;
    static final String DIGESTS =
            """
            select d.campaign_id, d.member_id, d.day, d.digest
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            join points_day d on d.campaign_id = w.campaign_id and d.member_id = w.member_id
                and d.day = w.day
            """;
    static final String CLEAR =
            """
            delete from ledger_entry e
            using unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            where e.campaign_id = w.campaign_id and e.member_id = w.member_id and e.day = w.day
            """;
    static final String WRITE =
            """
            insert into ledger_entry (campaign_id, member_id, day, rule, nth, at, worth, points,
                used, times, amount, title_id, deed, percent, took)
            select e.campaign_id, e.member_id, e.day, e.rule, e.nth,
                to_timestamp(e.at / 1000.0), e.worth, e.points, e.used, e.times, e.amount,
                nullif(e.title, 0), e.deed, e.percent, e.took
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[], :rules::text[],
                :nths::int[], :ats::bigint[], :worths::int[], :points::int[], :useds::int[],
                :times::int[], :amounts::int[], :titles::bigint[], :deeds::text[],
                :percents::int[], :tooks::text[])
                as e (campaign_id, member_id, day, rule, nth, at, worth, points, used, times,
                    amount, title, deed, percent, took)
            """;
    static final String SUM =
            """
            insert into points_day (campaign_id, member_id, day, points, reached_at, digest, carry)
            select w.campaign_id, w.member_id, w.day, coalesce(sum(e.points), 0),
                max(e.at) filter (where e.points > 0), w.digest, w.carry
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[], :digests::text[],
                    :carries::text[])
                as w (campaign_id, member_id, day, digest, carry)
            left join ledger_entry e on e.campaign_id = w.campaign_id
                and e.member_id = w.member_id and e.day = w.day
            group by w.campaign_id, w.member_id, w.day, w.digest, w.carry
            on conflict (campaign_id, member_id, day) do update set points = excluded.points,
                reached_at = excluded.reached_at, digest = excluded.digest,
                carry = excluded.carry
            """;
    static final String TOTAL =
            """
            update points_account a set points = t.points, reached_at = t.reached_at
            from (select w.campaign_id, w.member_id, coalesce(sum(d.points), 0) as points,
                    max(d.reached_at) as reached_at
                from (select distinct * from unnest(:campaigns::bigint[], :members::bigint[])
                        as x (campaign_id, member_id)) w
                left join points_day d
                    on d.campaign_id = w.campaign_id and d.member_id = w.member_id
                group by w.campaign_id, w.member_id) t
            where a.campaign_id = t.campaign_id and a.member_id = t.member_id
            """;
    static final String DAY =
            """
            select rule, nth, at, worth, points, used, times, amount, title_id, deed, percent, took
            from ledger_entry
            where campaign_id = :campaign and member_id = :member and day = :day
            order by at, rule, nth
            """;
    static final String ACCOUNT =
            """
            select points, reached_at from points_account
            where campaign_id = :campaign and member_id = :member
            """;
    static final String RECENT =
            """
            select day, points from points_day
            where campaign_id = :campaign and member_id = :member and day < :before
            order by day desc limit :most
            """;

    private final JdbcClient sql;

    Ledger(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes the accounts where they are missing and holds them to the end of the transaction. */
    void hold(List<Spans.Day> days) {
        var accounts = Keys.accounts(days);
        sql.sql(MISSING).params(accounts).update();
        sql.sql(HOLD).params(accounts).query(Long.class).list();
    }

    Map<Spans.Day, String> digests(List<Spans.Day> days) {
        return sql
                .sql(DIGESTS)
                .params(Keys.days(days))
                .query((r, n) -> Map.entry(Keys.day(r), r.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Replaces the days' entries and sums. */
    void write(List<Scored> scored) {
        var days = scored.stream().map(Scored::day).toList();
        var keys = Keys.days(days);
        sql.sql(CLEAR).params(keys).update();
        sql.sql(WRITE).params(Keys.entries(scored)).update();
        sql.sql(SUM)
                .params(keys)
                .param("digests", scored.stream().map(Scored::digest).toArray(String[]::new))
                .param("carries", scored.stream().map(Scored::carry).toArray(String[]::new))
                .update();
        total(days);
    }

    /** Sums the accounts of the days. */
    void total(List<Spans.Day> days) {
        sql.sql(TOTAL).params(Keys.accounts(days)).update();
    }

    List<Entry> day(long campaign, long member, LocalDate day) {
        return sql.sql(DAY)
                .param("campaign", campaign)
                .param("member", member)
                .param("day", day)
                .query((r, n) -> Keys.entry(r))
                .list();
    }

    Points.Account account(long campaign, long member) {
        return sql.sql(ACCOUNT)
                .param("campaign", campaign)
                .param("member", member)
                .query((r, n) -> new Points.Account(r.getInt(1), Keys.moment(r, 2)))
                .optional()
                .orElse(new Points.Account(0, null));
    }

    List<Points.DayPoints> recent(long campaign, long member, LocalDate before, int most) {
        return sql.sql(RECENT)
                .param("campaign", campaign)
                .param("member", member)
                .param("before", before)
                .param("most", most)
                .query(Points.DayPoints.class)
                .list();
    }
}
