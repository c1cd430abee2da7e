package kaijuan.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who entered a campaign under which unit: read from below. */
@Component
class Entrants {

    static final String OF =
            """
            select member_id, unit_id, listed from enrolment
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            """;
    static final String ALL =
            """
            select member_id, coalesce(unit_id, 0), listed from enrolment
            where campaign_id = :campaign order by member_id
            """;
    static final String COUNTED =
            """
            select unit_id, count(*)::int as people, max(entered_at) as latest from enrolment
            where campaign_id = :campaign and unit_id is not null and entered_at < :before
            group by unit_id
            """;

    /** An entrant's unit and whether boards may show them. */
    record Entrant(long memberId, @Nullable Long unitId, boolean listed) {}

    /** How many entered under a unit itself, and when the last of them. */
    record Counted(long unitId, int people, Instant latest) {}

    private final JdbcClient sql;

    Entrants(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Long, Entrant> of(Campaign campaign, Collection<Long> members) {
        var found = new HashMap<Long, Entrant>();
        sql.sql(OF)
                .param("campaign", campaign.id())
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(Entrant.class)
                .list()
                .forEach(e -> found.put(e.memberId(), e));
        return found;
    }

    /** Hands over all, in the order of their numbers. Runs inside a transaction only. */
    void all(Campaign campaign, Below.Entered to) {
        try (var rows =
                sql
                        .sql(ALL)
                        .param("campaign", campaign.id())
                        .withFetchSize(10_000)
                        .query((r, n) -> new Entrant(r.getLong(1), r.getLong(2), r.getBoolean(3)))
                        .stream()) {
            rows.forEach(e -> to.take(e.memberId(), orNone(e.unitId()), e.listed()));
        }
    }

    List<Counted> counted(Campaign campaign, Instant before) {
        return sql.sql(COUNTED)
                .param("campaign", campaign.id())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Counted.class)
                .list();
    }

    private static long orNone(@Nullable Long unit) {
        return unit == null ? Draft.NO_UNIT : unit;
    }
}
