package kaijuan.outer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.DeedRows;
import kaijuan.ground.database.Bell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of results. */
@Component
class Told extends DeedRows {

    static final String KEEP =
            """
            insert into outer_report (partner_id, request, campaign_id, member_id, day, name,
                amount, at, told_at, body)
            values (:partner, :request, :campaign, :member, :day, :name, :amount, :at, :now, :body)
            on conflict (partner_id, request) do nothing returning id
            """;
    static final String BY =
            """
            select id, member_id, day, name, amount, at, told_at, body from outer_report
            where partner_id = :partner and request = :request
            """;
    static final String OWN =
            """
            select id, member_id, day, name, amount, at, told_at from outer_report
            where campaign_id = :campaign and member_id = :member order by at desc, id desc
            limit 200
            """;
    static final String COUNT = "select count(*) from outer_report where partner_id = :partner";
    static final String OF =
            """
            select o.campaign_id, o.member_id, o.day, o.at, o.amount, o.name
            from unnest(:campaigns::bigint[], :members::bigint[], :first::date[], :last::date[])
                as w (campaign_id, member_id, first, last)
            join outer_report o on o.campaign_id = w.campaign_id and o.member_id = w.member_id
                and o.day between w.first and w.last
            """;
    static final String NEXT =
            """
            select distinct member_id as member, day from outer_report
            where campaign_id = :campaign and (member_id, day) > (:member, :day)
            order by member_id, day limit :most
            """;

    static final String SINCE =
            """
            select exists (select 1 from outer_report
                where campaign_id = :campaign and told_at >= :moment and at < :moment)
            """;
    static final String FORGET = "update outer_report set body = '' where member_id = :member";

    private static final String KIND = "outer";

    /** A result told before, and the hash of what was sent then. */
    record Before(Report report, byte[] body) {}

    private final JdbcClient sql;
    private final Bell bell;
    private final TransactionTemplate transaction;

    Told(JdbcClient sql, Bell bell, TransactionTemplate transaction) {
        super(sql, KIND, OF, NEXT);
        this.sql = sql;
        this.bell = bell;
        this.transaction = transaction;
    }

    /** Keeps the result; nothing if the system has told one under the request's key. */
    Optional<Report> keep(
            Campaign campaign,
            Partner partner,
            long member,
            Telling telling,
            byte[] body,
            Instant at,
            Instant now) {
        var day = campaign.dayOf(at);
        var kept =
                transaction.execute(
                        open -> {
                            var id =
                                    sql.sql(KEEP)
                                            .param("partner", partner.id())
                                            .param("request", telling.request())
                                            .param("campaign", campaign.id())
                                            .param("member", member)
                                            .param("day", day)
                                            .param("name", telling.name())
                                            .param("amount", telling.amount())
                                            .param("at", at.atOffset(ZoneOffset.UTC))
                                            .param("now", now.atOffset(ZoneOffset.UTC))
                                            .param("body", body)
                                            .query(Long.class)
                                            .optional();
                            if (id.isPresent()) {
                                var keys = new long[] {campaign.id(), member, day.toEpochDay()};
                                bell.ring("fact", keys);
                            }
                            return id;
                        });
        bell.signal("fact");
        return (kept == null ? Optional.<Long>empty() : kept)
                .map(id -> new Report(id, member, day, telling.name(), telling.amount(), at, now));
    }

    /** What was told under the request's key. */
    Optional<Before> by(Partner partner, String request) {
        return sql.sql(BY)
                .param("partner", partner.id())
                .param("request", request)
                .query((r, n) -> new Before(report(r), r.getBytes(8)))
                .optional();
    }

    List<Report> of(Campaign campaign, long member) {
        return sql.sql(OWN)
                .param("campaign", campaign.id())
                .param("member", member)
                .query((r, n) -> report(r))
                .list();
    }

    /** Forgets what was sent of the person; the result stays under the number. */
    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    long count(Partner partner) {
        return sql.sql(COUNT).param("partner", partner.id()).query(Long.class).single();
    }

    private static Report report(ResultSet r) throws SQLException {
        return new Report(
                r.getLong(1),
                r.getLong(2),
                r.getObject(3, LocalDate.class),
                r.getString(4),
                r.getInt(5),
                r.getTimestamp(6).toInstant(),
                r.getTimestamp(7).toInstant());
    }

    @Override
    public boolean since(long campaign, Instant moment) {
        return sql.sql(SINCE)
                .param("campaign", campaign)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
