package kaijuan.campaign;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rules may ask of entrants. */
@Component
public class People {

    static final String OF =
            """
            select e.member_id, u.kind, e.personal
            from enrolment e left join unit u on u.id = e.unit_id
            where e.campaign_id = :campaign and e.member_id = any(:members)
            """;

    /**
     * An entrant as rules see one.
     *
     * @param kind the kind of the unit entered under, or empty
     * @param born the month of birth, or null where it was not asked
     */
    public record Who(String kind, @Nullable YearMonth born) {}

    private final JdbcClient sql;
    private final Personal personal;

    People(JdbcClient sql, Personal personal) {
        this.sql = sql;
        this.personal = personal;
    }

    /** Those of the members who have entered, by member. */
    public Map<Long, Who> of(long campaign, Collection<Long> members) {
        var found = new HashMap<Long, Who>();
        sql.sql(OF)
                .param("campaign", campaign)
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(
                        row -> {
                            var kind = row.getString(2);
                            found.put(
                                    row.getLong(1),
                                    new Who(
                                            kind == null ? "" : kind,
                                            personal.born(row.getBytes(3))));
                        });
        return found;
    }
}
