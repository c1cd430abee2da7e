package kaijuan.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sum of the ledger; reached with the last entry that raised it. */
@Component
class PointsMeasure implements Measure {

    static final String OF =
            """
            select member_id, points, reached_at from points_account
            where campaign_id = :campaign and member_id = any(:members::bigint[]) and points > 0
            """;
    static final String ALL =
            """
            select member_id, points, reached_at from points_account
            where campaign_id = :campaign and points > 0
            """;
    static final String RULES =
            """
            select member_id, sum(points), max(case when points > 0 then at end)
            from ledger_entry
            where campaign_id = :campaign and rule = any(:rules::text[]) and at < :before
            and (:everybody or member_id = any(:members::bigint[]))
            group by member_id having sum(points) > 0
            """;
    // An entry's moment may be the first of the day after its own: so two days by entry.
    static final String BEFORE =
            """
            select member_id, sum(points), max(reached_at) from (
                select member_id, points, reached_at from points_day
                where campaign_id = :campaign and day < :day
                union all
                select member_id, points, case when points > 0 then at end from ledger_entry
                where campaign_id = :campaign and day >= :day and at < :before) as both_parts
            group by member_id having sum(points) > 0
            """;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient sql;

    PointsMeasure(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        var statement =
                by.among().rules().isEmpty()
                        ? sql.sql(OF)
                        : rules(by, END).param("everybody", false);
        return Summing.STAMPED.of(statement, campaign, members);
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        Summing.STAMPED.each(statement(campaign, by, before), campaign, to);
    }

    private JdbcClient.StatementSpec statement(
            Campaign campaign, Yardstick by, @Nullable Instant before) {
        if (!by.among().rules().isEmpty()) {
            return rules(by, before == null ? END : before)
                    .param("everybody", true)
                    .param("members", new long[0]);
        }
        return before == null
                ? sql.sql(ALL)
                : sql.sql(BEFORE)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("day", campaign.dayOf(before).minusDays(1));
    }

    private JdbcClient.StatementSpec rules(Yardstick by, Instant before) {
        return sql.sql(RULES)
                .param("rules", by.among().rules().toArray(String[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC));
    }
}
