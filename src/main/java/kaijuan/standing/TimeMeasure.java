package kaijuan.standing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Credited seconds; reached with the last of them. A second that lies on two titles counts once:
 * the seconds of a day are united before they are counted.
 */
@Component
class TimeMeasure implements Measure {

    private static final String SUMS =
            """
            member_id, sum(seconds), max(latest) from (
                select d.member_id,
                    (select sum(upper(r) - lower(r)) from unnest(d.united) as r) as seconds,
                    (d.day - date '1970-01-01') * 100000::bigint + upper(d.united) as latest
                from\s\
            """;
    private static final String MEMBERS =
            " as d where not isempty(d.united)) as days group by member_id";

    static final String OF = "select " + SUMS + UnitedDays.OF + MEMBERS;
    static final String ALL = "select " + SUMS + UnitedDays.ALL + MEMBERS;

    private final JdbcClient sql;

    TimeMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "time";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        return Summing.PACKED.of(
                sql.sql(OF).params(Titles.of(campaign, by.among())), campaign, members);
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        var titles = Titles.of(campaign, by.among());
        titles.putAll(UnitedDays.before(campaign, before));
        Summing.PACKED.each(sql.sql(ALL).params(titles), campaign, to);
    }
}
