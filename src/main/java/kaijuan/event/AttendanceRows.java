package kaijuan.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.DeedRows;
import kaijuan.ground.database.Bell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of attendances. */
@Component
class AttendanceRows extends DeedRows {

    static final String ADD =
            """
            insert into event_attendance (event_id, member_id, campaign_id, day, at)
            values (:event, :member, :campaign, :day, :now) on conflict do nothing
            """;
    static final String HAS =
            """
            select exists (select 1 from event_attendance
                where event_id = :event and member_id = :member)
            """;
    static final String OWN =
            """
            select event_id, at from event_attendance
            where campaign_id = :campaign and member_id = :member
            """;
    static final String COUNTS =
            """
            select event_id, count(*) from event_attendance
            where campaign_id = :campaign group by event_id
            """;
    static final String AT =
            """
            select member_id as member, at from event_attendance
            where event_id = :event order by at desc, member_id limit :most
            """;
    static final String OF =
            """
            select a.campaign_id, a.member_id, a.day, a.at, 1, e.name
            from unnest(:campaigns::bigint[], :members::bigint[], :first::date[], :last::date[])
                as w (campaign_id, member_id, first, last)
            join event_attendance a on a.campaign_id = w.campaign_id
                and a.member_id = w.member_id and a.day between w.first and w.last
            join event e on e.id = a.event_id
            """;
    static final String NEXT =
            """
            select distinct member_id as member, day from event_attendance
            where campaign_id = :campaign and (member_id, day) > (:member, :day)
            order by member_id, day limit :most
            """;

    private static final String KIND = "event";

    private final JdbcClient sql;
    private final Bell bell;
    private final TransactionTemplate transaction;

    AttendanceRows(JdbcClient sql, Bell bell, TransactionTemplate transaction) {
        super(sql, KIND, OF, NEXT);
        this.sql = sql;
        this.bell = bell;
        this.transaction = transaction;
    }

    /** Whether it was the first time. */
    boolean add(Campaign campaign, Event event, long member, Instant now) {
        var day = campaign.dayOf(now);
        var added =
                transaction.execute(
                        open -> {
                            int rows =
                                    sql.sql(ADD)
                                            .param("event", event.id())
                                            .param("member", member)
                                            .param("campaign", campaign.id())
                                            .param("day", day)
                                            .param("now", now.atOffset(ZoneOffset.UTC))
                                            .update();
                            if (rows == 1) {
                                var keys = new long[] {campaign.id(), member, day.toEpochDay()};
                                bell.ring("fact", keys);
                            }
                            return rows == 1;
                        });
        bell.signal("fact");
        return Boolean.TRUE.equals(added);
    }

    boolean has(Event event, long member) {
        return sql.sql(HAS)
                .param("event", event.id())
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    Map<Long, Instant> of(long campaign, long member) {
        var own = new HashMap<Long, Instant>();
        sql.sql(OWN)
                .param("campaign", campaign)
                .param("member", member)
                .query(
                        r -> {
                            own.put(r.getLong(1), r.getTimestamp(2).toInstant());
                        });
        return own;
    }

    Map<Long, Integer> counts(long campaign) {
        var counts = new HashMap<Long, Integer>();
        sql.sql(COUNTS)
                .param("campaign", campaign)
                .query(
                        r -> {
                            counts.put(r.getLong(1), r.getInt(2));
                        });
        return counts;
    }

    List<Attendances.Attended> at(Event event, int most) {
        return sql.sql(AT)
                .param("event", event.id())
                .param("most", most)
                .query(
                        (r, n) ->
                                new Attendances.Attended(
                                        r.getLong(1), r.getTimestamp(2).toInstant()))
                .list();
    }
}
