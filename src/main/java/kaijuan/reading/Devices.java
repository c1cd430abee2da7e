package kaijuan.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which browsers members opened reading on a day; a browser is known by a mark only. */
@Component
public class Devices {

    static final String NOTE =
            """
            insert into reading_device (campaign_id, day, device, member_id, kind)
            values (:campaign, :day, :device, :member, :kind) on conflict do nothing
            """;
    static final String ACCOUNTS =
            """
            select d.campaign_id as campaign, d.member_id as member, d.day,
                max((select count(*) from reading_device o where o.campaign_id = d.campaign_id
                    and o.day = d.day and o.device = d.device))::int as accounts
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            join reading_device d on d.campaign_id = w.campaign_id
                and d.member_id = w.member_id and d.day = w.day
            group by d.campaign_id, d.member_id, d.day
            """;
    static final String OF =
            """
            select d.kind, (select count(*) from reading_device o
                where o.campaign_id = d.campaign_id and o.day = d.day
                    and o.device = d.device)::int as accounts
            from reading_device d
            where d.campaign_id = :campaign and d.member_id = :member and d.day = :day
            order by 2 desc, 1
            """;

    static final String SHARED =
            """
            select distinct d.campaign_id as campaign, d.member_id as member, d.day
            from reading_device d
            where d.campaign_id = :campaign and d.day = :day and d.device in
                (select device from reading_device where campaign_id = :campaign and day = :day
                 group by device having count(*) >= :accounts)
            """;

    private static final String PURPOSE = "browser in which is read";

    /**
     * A browser in which a member opened reading on a day.
     *
     * @param kind as {@code member.Device} tells it
     * @param accounts members who did so in it on the day, the member among them
     */
    public record Used(String kind, int accounts) {}

    private record Counted(long campaign, long member, LocalDate day, int accounts) {}

    private final JdbcClient sql;
    private final Sealing sealing;

    Devices(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Notes that the member opens reading in the browser. */
    public void note(Spans.Day day, String browser, String kind) {
        sql.sql(NOTE)
                .param("campaign", day.campaign())
                .param("day", day.day())
                .param("device", sealing.hash(PURPOSE, browser))
                .param("member", day.member())
                .param("kind", kind.substring(0, Math.min(60, kind.length())))
                .update();
    }

    /** How many members shared a browser with the member on the day, by day; 1 for nobody else. */
    public Map<Spans.Day, Integer> accounts(List<Spans.Day> days) {
        var all = new HashMap<Spans.Day, Integer>();
        sql.sql(ACCOUNTS)
                .param("campaigns", days.stream().mapToLong(Spans.Day::campaign).toArray())
                .param("members", days.stream().mapToLong(Spans.Day::member).toArray())
                .param("days", days.stream().map(d -> d.day().toString()).toArray(String[]::new))
                .query(Counted.class)
                .list()
                .forEach(c -> all.put(new Spans.Day(c.campaign, c.member, c.day), c.accounts));
        return all;
    }

    /** Members' days in browsers in which at least so many members opened reading. */
    public List<Spans.Day> shared(long campaign, LocalDate day, int accounts) {
        return sql.sql(SHARED)
                .param("campaign", campaign)
                .param("day", day)
                .param("accounts", accounts)
                .query(Spans.Day.class)
                .list();
    }

    /** The browsers of the member's day. */
    public List<Used> of(Spans.Day day) {
        return sql.sql(OF)
                .param("campaign", day.campaign())
                .param("member", day.member())
                .param("day", day.day())
                .query(Used.class)
                .list();
    }
}
