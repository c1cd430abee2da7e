package kaijuan.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of entrants: of all, of a day, of an hour, each whole or within some units. */
@Component
class Sieve {

    private static final String COLUMNS =
            """
            p.member_id, m.mask, p.unit_id, p.entered, p.last_day, p.days,\s
            """;
    static final String PERSON =
            "select "
                    + COLUMNS
                    + """
                    p.seconds, p.points
                    from desk_person p join member m on m.id = p.member_id
                    where p.campaign_id = :campaign
                    """;
    private static final String KIND =
            """
             and p.member_id > :after and (:show = 'all' or (p.days > 0) = (:show = 'started'))
                and p.entered = coalesce(:entered::date, p.entered)
            order by p.member_id limit :most
            """;
    private static final String OF_DAY =
            "select "
                    + COLUMNS
                    + """
                    d.seconds, d.points from desk_day d
                    join desk_person p on p.campaign_id = d.campaign_id
                        and p.member_id = d.member_id
                    join member m on m.id = p.member_id
                    where d.campaign_id = :campaign and d.day = :day and d.active
                        and d.member_id > :after
                    """;
    private static final String OF_HOUR =
            "select "
                    + COLUMNS
                    + """
                    d.seconds, d.points from desk_presence h
                    join desk_day d on d.campaign_id = h.campaign_id
                        and d.member_id = h.member_id and d.day = h.day
                    join desk_person p on p.campaign_id = h.campaign_id
                        and p.member_id = h.member_id
                    join member m on m.id = p.member_id
                    where h.campaign_id = :campaign and h.day = :day and h.hour = :hour
                        and h.member_id > :after
                    """;
    private static final String UNDER = " and p.unit_id = any(:units::bigint[])";
    private static final String IN_TURN = " order by p.member_id limit :most";

    static final String WHOLE = PERSON + KIND;
    static final String WITHIN = PERSON + UNDER + KIND;
    static final String DAY_WHOLE = OF_DAY + IN_TURN;
    static final String DAY_WITHIN = OF_DAY + UNDER + IN_TURN;
    static final String HOUR_WHOLE = OF_HOUR + IN_TURN;
    static final String HOUR_WITHIN = OF_HOUR + UNDER + IN_TURN;

    private final JdbcClient sql;

    Sieve(JdbcClient sql) {
        this.sql = sql;
    }

    /** The list that holds who is sought; campaign, after and most are still to be said. */
    JdbcClient.StatementSpec of(Sought sought) {
        var units = sought.units();
        boolean whole = units == null;
        if (sought.day() == null) {
            return within(whole ? sql.sql(WHOLE) : sql.sql(WITHIN), units)
                    .param("show", sought.show())
                    .param("entered", sought.entered());
        }
        if (sought.hour() < 0) {
            return within(whole ? sql.sql(DAY_WHOLE) : sql.sql(DAY_WITHIN), units)
                    .param("day", sought.day());
        }
        return within(whole ? sql.sql(HOUR_WHOLE) : sql.sql(HOUR_WITHIN), units)
                .param("day", sought.day())
                .param("hour", sought.hour());
    }

    private static JdbcClient.StatementSpec within(
            JdbcClient.StatementSpec asked, long @Nullable [] units) {
        return units == null ? asked : asked.param("units", units);
    }
}
