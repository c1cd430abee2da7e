package kaijuan.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proven time of members' days. */
@Component
public class Spans {

    static final String DAYS =
            """
            select s.campaign_id, s.member_id, s.day, s.title_id, s.part,
                s.seconds::text as seconds, s.passed::text as passed
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            join reading_span s on s.campaign_id = w.campaign_id and s.member_id = w.member_id
                and s.day = w.day
            """;
    static final String CALENDAR =
            """
            select day, sum(counted)::int as counted from reading_span
            where campaign_id = :campaign and member_id = :member
            group by day having sum(counted) > 0
            """;
    static final String PERSON_DAY =
            """
            select title_id, part, sum(counted)::int as counted from reading_span
            where campaign_id = :campaign and member_id = :member and day = :day
            group by title_id, part order by title_id, part
            """;

    static final String LONG =
            """
            select campaign_id as campaign, member_id as member, day from reading_span
            where campaign_id = :campaign and day = :day and member_id > :after
            group by campaign_id, member_id, day having sum(counted) >= :least
            order by member_id limit :most
            """;

    /** Seconds proven on a day. */
    public record DayTime(LocalDate day, int counted) {}

    /** Seconds proven on a part of a title in a day. */
    public record PartTime(long titleId, int part, int counted) {}

    /** A member's day in a campaign. */
    public record Day(long campaign, long member, LocalDate day) {}

    private final JdbcClient sql;

    Spans(JdbcClient sql) {
        this.sql = sql;
    }

    /** The facts of the days asked for. */
    public Map<Day, List<Span>> of(List<Day> days) {
        return sql
                .sql(DAYS)
                .param("campaigns", days.stream().mapToLong(Day::campaign).toArray())
                .param("members", days.stream().mapToLong(Day::member).toArray())
                .param("days", days.stream().map(d -> d.day().toString()).toArray(String[]::new))
                .query((r, n) -> span(r))
                .list()
                .stream()
                .collect(Collectors.groupingBy(s -> new Day(s.campaign(), s.member(), s.day())));
    }

    /** The days on which the member has proven time (A3), with their seconds. */
    public Map<LocalDate, Integer> calendar(long campaign, long member) {
        return sql
                .sql(CALENDAR)
                .param("campaign", campaign)
                .param("member", member)
                .query(DayTime.class)
                .list()
                .stream()
                .collect(Collectors.toMap(DayTime::day, DayTime::counted));
    }

    /** What the member read on the day. */
    public List<PartTime> parts(long campaign, long member, LocalDate day) {
        return sql.sql(PERSON_DAY)
                .param("campaign", campaign)
                .param("member", member)
                .param("day", day)
                .query(PartTime.class)
                .list();
    }

    /** The next members' days with at least so many seconds, in the order of members. */
    public List<Day> busy(long campaign, LocalDate day, int least, long after, int most) {
        return sql.sql(LONG)
                .param("campaign", campaign)
                .param("day", day)
                .param("least", least)
                .param("after", after)
                .param("most", most)
                .query(Day.class)
                .list();
    }

    private static Span span(ResultSet r) throws SQLException {
        return new Span(
                r.getLong(1),
                r.getLong(2),
                r.getObject(3, LocalDate.class),
                r.getLong(4),
                r.getInt(5),
                runs(r.getString(6)),
                runs(r.getString(7)));
    }

    /** Reads the literal of a multirange, {@code {[1,5),[7,9)}}. */
    static int[] runs(String literal) {
        var numbers = new int[(int) literal.chars().filter(c -> c == ',').count() + 1];
        int count = 0;
        int value = -1;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c >= '0' && c <= '9') {
                value = Math.max(value, 0) * 10 + c - '0';
            } else if (value >= 0) {
                numbers[count++] = value;
                value = -1;
            }
        }
        return java.util.Arrays.copyOf(numbers, count);
    }
}
