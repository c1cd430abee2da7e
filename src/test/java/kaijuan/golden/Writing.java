package kaijuan.golden;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Facts as the rooms that own them keep them.
 *
 * @param numbers gives numbers that nobody has yet
 */
record Writing(JdbcClient sql, Bell bell, Campaign campaign, AtomicLong numbers) {

    /** Proven seconds, cut at midnight. */
    void read(long member, Instant from, int seconds, long title, int passed) {
        var day = campaign.dayOf(from);
        int first = (int) (from.getEpochSecond() - campaign.startOf(day).getEpochSecond());
        // A day has 23 or 25 hours where clocks are moved.
        long left = campaign.startOf(day.plusDays(1)).getEpochSecond() - from.getEpochSecond();
        int here = (int) Math.min(seconds, left);
        sql.sql(
                        """
                        insert into reading_span (campaign_id, member_id, day, title_id, part,
                            seconds, passed, counted)
                        values (:campaign, :member, :day, :title, 1,
                            int4multirange(int4range(:from, :to)),
                            int4multirange(int4range(0, :passed)), :to - :from)
                        on conflict (campaign_id, member_id, day, title_id, part) do update set
                            seconds = reading_span.seconds + excluded.seconds,
                            passed = reading_span.passed + excluded.passed,
                            counted = reading_span.counted + excluded.counted
                        """)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("day", day)
                .param("title", title)
                .param("from", first)
                .param("to", first + here)
                .param("passed", passed)
                .update();
        ring(member, from);
        if (here < seconds) {
            read(member, campaign.startOf(day.plusDays(1)), seconds - here, title, 0);
        }
    }

    void checkin(long member, Instant at) {
        sql.sql("insert into checkin values (:campaign, :member, :day, :at) on conflict do nothing")
                .param("campaign", campaign.id())
                .param("member", member)
                .param("day", campaign.dayOf(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        ring(member, at);
    }

    /** Friends a second after the other, the last at the moment. */
    void invite(long member, Instant at, int many) {
        long first = numbers.getAndAdd(many) + 1;
        sql.sql(
                        """
                        insert into invitation (friend_id, campaign_id, promoter_id, opening,
                            came_at, counted_at, day, device)
                        select n, :campaign, :member, int8send(n), at, at, :day, ''
                        from (select n, :at::timestamptz - (:last - n) * interval '1 second' as at
                            from generate_series(:first, :last) as n) as friend
                        """)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("first", first)
                .param("last", first + many - 1)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", campaign.dayOf(at))
                .update();
        ring(member, at);
    }

    /** A result of an outer system, by the key of its request. */
    void result(long member, Instant at, int amount, String name, String request) {
        sql.sql(
                        """
                        insert into outer_report (partner_id, request, campaign_id, member_id, day,
                            name, amount, at, told_at, body)
                        select max(id), :request, :campaign, :member, :day, :name, :amount, :at,
                            :at, '' from outer_partner
                        on conflict do nothing
                        """)
                .param("request", request)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("day", campaign.dayOf(at))
                .param("name", name)
                .param("amount", amount)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        ring(member, at);
    }

    void ring(long member, Instant at) {
        bell.ring(Points.FACT, new long[] {campaign.id(), member, campaign.dayOf(at).toEpochDay()});
    }
}
