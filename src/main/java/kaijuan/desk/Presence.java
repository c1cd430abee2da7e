package kaijuan.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did anything in which hour of a day: the rows behind the sums of an hour. */
@Component
class Presence {

    static final String CAME =
            """
            insert into desk_presence (campaign_id, day, hour, member_id)
            select :campaign, w.day, w.hour, w.member_id
            from unnest(:members::bigint[], :days::date[], :hours::int[])
                as w (member_id, day, hour)
            order by 2, 3, 4
            on conflict do nothing
            """;
    static final String WENT =
            """
            delete from desk_presence p
            using unnest(:members::bigint[], :days::date[], :hours::int[])
                as w (member_id, day, hour)
            where p.campaign_id = :campaign and p.day = w.day and p.hour = w.hour
                and p.member_id = w.member_id
            """;

    private record Slot(long member, LocalDate day, int hour) {}

    private final JdbcClient sql;

    Presence(JdbcClient sql) {
        this.sql = sql;
    }

    /** Brings the hours of some days from what was summed up before to what is now. */
    void change(long campaign, Collection<DayRow> before, Collection<DayRow> after) {
        var was = slots(before);
        var is = slots(after);
        write(sql.sql(CAME), campaign, is.stream().filter(slot -> !was.contains(slot)).toList());
        write(sql.sql(WENT), campaign, was.stream().filter(slot -> !is.contains(slot)).toList());
    }

    private static Set<Slot> slots(Collection<DayRow> rows) {
        var slots = new HashSet<Slot>();
        for (var row : rows) {
            for (int i = 0; row.active() && i < row.hours().size(); i += DayRow.WIDTH) {
                slots.add(new Slot(row.member(), row.day(), row.hours().get(i)));
            }
        }
        return slots;
    }

    private static void write(JdbcClient.StatementSpec what, long campaign, List<Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        what.param("campaign", campaign)
                .param("members", slots.stream().mapToLong(Slot::member).toArray())
                .param("days", slots.stream().map(s -> s.day().toString()).toArray(String[]::new))
                .param("hours", slots.stream().mapToInt(Slot::hour).toArray())
                .update();
    }
}
