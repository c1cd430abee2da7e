package kaijuan.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which days of a block people have so much credited time: one bit a day. {@link Streaks} of
 * units are counted from these.
 */
@Component
class StreakMeasure implements Measure {

    private static final String DAYS =
            """
            member_id, bit_or(1::bigint << (day - :from::int)), max(latest) from (
                select d.member_id, (d.day - date '1970-01-01')::int as day,
            """
                    + UnitedDays.REACHED
                    + " as latest from ";
    private static final String MEMBERS =
            """
             as d where d.day >= date '1970-01-01' + :from::int
                and d.day < date '1970-01-01' + :to::int
            ) as days where latest is not null group by member_id""";

    static final String OF = "select " + DAYS + UnitedDays.OF + MEMBERS;
    static final String ALL = "select " + DAYS + UnitedDays.ALL + MEMBERS;

    private final JdbcClient sql;

    StreakMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "streak";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        return Summing.PACKED.of(sql.sql(OF).params(asked(campaign, by)), campaign, members);
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        var asked = asked(campaign, by);
        asked.putAll(UnitedDays.before(campaign, before));
        Summing.PACKED.each(sql.sql(ALL).params(asked), campaign, to);
    }

    private static Map<String, Object> asked(Campaign campaign, Yardstick by) {
        var asked = new HashMap<String, Object>(Titles.of(campaign, by.among()));
        asked.put("least", by.least());
        asked.put("from", by.block() * Streaks.BLOCK);
        asked.put("to", (by.block() + 1) * Streaks.BLOCK);
        return asked;
    }
}
