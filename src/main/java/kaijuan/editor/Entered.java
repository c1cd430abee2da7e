package kaijuan.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which units people have entered. */
@Component
public class Entered {

    static final String UNITS =
            """
            select member_id, unit_id from enrolment
            where campaign_id = :campaign and member_id = any(:members::bigint[])
                and unit_id is not null
            """;

    private final JdbcClient sql;

    Entered(JdbcClient sql) {
        this.sql = sql;
    }

    /** The unit of each of the members who has entered under one. */
    public Map<Long, Long> units(Campaign campaign, Collection<Long> members) {
        var units = new HashMap<Long, Long>();
        sql.sql(UNITS)
                .param("campaign", campaign.id())
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(
                        row -> {
                            units.put(row.getLong(1), row.getLong(2));
                        });
        return units;
    }
}
