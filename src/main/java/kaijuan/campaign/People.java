package kaijuan.campaign;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param certified whether the host has verified the membership
     */
    public record Who(String kind, @Nullable YearMonth born, boolean certified) {}

    private final JdbcClient sql;
    private final Personal personal;
    private final List<Certified> certified;

    People(JdbcClient sql, Personal personal, List<Certified> certified) {
        this.sql = sql;
        this.personal = personal;
        this.certified = certified;
    }

    /** Those of the members who have entered, by member. */
    public Map<Long, Who> of(long campaign, Collection<Long> members) {
        var found = new HashMap<Long, Who>();
        var sure = certified(campaign, members);
        sql.sql(OF)
                .param("campaign", campaign)
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(
                        row -> {
                            var kind = row.getString(2);
                            long member = row.getLong(1);
                            found.put(
                                    member,
                                    new Who(
                                            kind == null ? "" : kind,
                                            personal.born(row.getBytes(3)),
                                            sure.contains(member)));
                        });
        return found;
    }

    /** What those of the members who have entered answered to the field; others are left out. */
    public Map<Long, String> answers(long campaign, Collection<Long> members, String field) {
        var found = new HashMap<Long, String>();
        sql.sql(OF)
                .param("campaign", campaign)
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(
                        row -> {
                            var answer = personal.answer(row.getBytes(3), field);
                            if (answer != null) {
                                found.put(row.getLong(1), answer);
                            }
                        });
        return found;
    }

    private Set<Long> certified(long campaign, Collection<Long> members) {
        var sure = new HashSet<Long>();
        certified.forEach(room -> sure.addAll(room.among(campaign, members)));
        return sure;
    }
}
