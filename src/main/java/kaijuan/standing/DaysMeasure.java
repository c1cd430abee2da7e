package kaijuan.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days with so much credited time; reached with the second that made the last of them one. */
@Component
class DaysMeasure implements Measure {

    private static final String DAYS =
            """
            member_id, count(*), max(latest) from (
                select d.member_id,
            """
                    + UnitedDays.REACHED
                    + " as latest from ";
    private static final String MEMBERS =
            " as d) as days where latest is not null group by member_id";

    static final String OF = "select " + DAYS + UnitedDays.OF + MEMBERS;
    static final String ALL = "select " + DAYS + UnitedDays.ALL + MEMBERS;

    private final JdbcClient sql;

    DaysMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "days";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        var titles = Titles.of(campaign, by.among());
        titles.put("least", by.least());
        return Summing.PACKED.of(sql.sql(OF).params(titles), campaign, members);
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        var titles = Titles.of(campaign, by.among());
        titles.put("least", by.least());
        titles.putAll(UnitedDays.before(campaign, before));
        Summing.PACKED.each(sql.sql(ALL).params(titles), campaign, to);
    }
}
