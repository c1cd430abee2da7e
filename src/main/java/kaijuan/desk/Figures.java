package kaijuan.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of a campaign, by unit, day and hour: sums of facts, at most a minute old. */
@Component
public class Figures {

    /** The number that stands for the whole campaign among units. */
    public static final long WHOLE = Tally.WHOLE;

    static final String AS_OF = "select as_of from desk_turn where campaign_id = :campaign";
    static final String TOTALS =
            """
            select unit_id, entrants, started, days, seconds, points from desk_unit
            where campaign_id = :campaign
            """;
    static final String DAYS =
            """
            select day, sum(entered), sum(people), sum(seconds), sum(points) from desk_sum
            where campaign_id = :campaign and unit_id = any(:units::bigint[])
                and day between :from and :to
            group by day order by day
            """;
    static final String ON =
            """
            select day, entered, people, seconds, points, unit_id from desk_sum
            where campaign_id = :campaign and day = :day
            """;
    static final String HOURS =
            """
            select hour, sum(people), sum(seconds), sum(points) from desk_hour
            where campaign_id = :campaign and unit_id = any(:units::bigint[])
                and day between :from and :to
            group by hour order by hour
            """;
    static final String HOUR =
            """
            select day, 0, sum(people), sum(seconds), sum(points) from desk_hour
            where campaign_id = :campaign and unit_id = any(:units::bigint[])
                and day between :from and :to and hour = :hour
            group by day order by day
            """;

    /**
     * Sums of a day.
     *
     * @param entered who entered on it
     * @param people who did anything on it
     * @param seconds proven time
     * @param points points
     */
    public record Day(LocalDate day, long entered, long people, long seconds, long points) {

        Day plus(Day other) {
            return new Day(
                    day,
                    entered + other.entered,
                    people + other.people,
                    seconds + other.seconds,
                    points + other.points);
        }
    }

    /**
     * Sums of an hour of the day.
     *
     * @param hour 0 to 23
     * @param people who did anything in it, counted once a day
     */
    public record Hour(int hour, long people, long seconds, long points) {}

    private final JdbcClient sql;
    private final Units units;

    Figures(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** Up to when everything is in the figures; empty before they were summed up at all. */
    public Optional<Instant> asOf(Campaign campaign) {
        return sql.sql(AS_OF)
                .param("campaign", campaign.id())
                .query((r, n) -> Optional.ofNullable(r.getObject(1, OffsetDateTime.class)))
                .optional()
                .flatMap(at -> at)
                .map(OffsetDateTime::toInstant);
    }

    /** Sums by unit with all below it, {@link #WHOLE} included; units with nobody are absent. */
    public Map<Long, Total> totals(Campaign campaign) {
        var own = new HashMap<Long, Total>();
        sql.sql(TOTALS)
                .param("campaign", campaign.id())
                .query(
                        r -> {
                            own.put(r.getLong(1), total(r));
                        });
        return upward(own, Total::plus);
    }

    /** Sums of a day by unit with all below it, {@link #WHOLE} included. */
    public Map<Long, Day> on(Campaign campaign, LocalDate day) {
        var own = new HashMap<Long, Day>();
        sql.sql(ON)
                .param("campaign", campaign.id())
                .param("day", day)
                .query(
                        r -> {
                            own.put(r.getLong(6), day(r));
                        });
        return upward(own, Day::plus);
    }

    /** Sums of the days on which there was anything, over the units themselves. */
    public List<Day> days(Campaign campaign, long[] of, LocalDate from, LocalDate to) {
        return sql.sql(DAYS)
                .param("campaign", campaign.id())
                .param("units", of)
                .param("from", from)
                .param("to", to)
                .query((r, n) -> day(r))
                .list();
    }

    /** Sums of one hour of each of the days, over the units themselves. */
    public List<Day> hour(Campaign campaign, long[] of, int hour, LocalDate from, LocalDate to) {
        return sql.sql(HOUR)
                .param("campaign", campaign.id())
                .param("units", of)
                .param("from", from)
                .param("to", to)
                .param("hour", hour)
                .query((r, n) -> day(r))
                .list();
    }

    /** Sums of the hours of the days, over the units themselves. */
    public List<Hour> hours(Campaign campaign, long[] of, LocalDate from, LocalDate to) {
        return sql.sql(HOURS)
                .param("campaign", campaign.id())
                .param("units", of)
                .param("from", from)
                .param("to", to)
                .query((r, n) -> new Hour(r.getInt(1), r.getLong(2), r.getLong(3), r.getLong(4)))
                .list();
    }

    private <T> Map<Long, T> upward(Map<Long, T> own, BinaryOperator<T> plus) {
        var lines = new HashMap<Long, List<Long>>();
        for (Unit unit : units.all()) {
            lines.put(unit.id(), unit.line());
        }
        var sums = new HashMap<Long, T>();
        own.forEach(
                (unit, sum) ->
                        lines.getOrDefault(unit, List.of(unit))
                                .forEach(up -> sums.merge(up, sum, plus)));
        return sums;
    }

    private static Total total(ResultSet r) throws SQLException {
        return new Total(r.getLong(2), r.getLong(3), r.getLong(4), r.getLong(5), r.getLong(6));
    }

    private static Day day(ResultSet r) throws SQLException {
        return new Day(
                r.getObject(1, LocalDate.class),
                r.getLong(2),
                r.getLong(3),
                r.getLong(4),
                r.getLong(5));
    }
}
