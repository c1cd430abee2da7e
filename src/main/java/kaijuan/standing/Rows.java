package kaijuan.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of live boards, the turns in which they change, and the feed of what changed. A turn is
 * held by its row's lock until the transaction ends: turns of a campaign are committed in their
 * order and without gaps, so a node that has seen turn n misses nothing by asking for n + 1.
 */
@Component
class Rows {

    static final String OPEN =
            "insert into standing_turn (campaign_id, turn) values (:campaign, 0)"
                    + " on conflict do nothing";
    static final String HOLD =
            "select turn from standing_turn where campaign_id = :campaign for update";
    static final String STEP =
            """
            update standing_turn set turn = turn + 1 where campaign_id = :campaign returning turn
            """;
    static final String PUT =
            """
            insert into standing_row as r
                (campaign_id, measure, subject, score, reached_at, listed, unit_id)
            select :campaign, :measure, n.subject, n.score,
                timestamptz 'epoch' + n.reached * interval '1 millisecond', n.listed, n.unit
            from unnest(:subjects::bigint[], :scores::bigint[], :reached::bigint[],
                :listed::boolean[], :units::bigint[]) as n (subject, score, reached, listed, unit)
            order by n.subject
            on conflict (campaign_id, measure, subject) do update set
                score = excluded.score, reached_at = excluded.reached_at,
                listed = excluded.listed, unit_id = excluded.unit_id
            where (r.score, r.reached_at, r.listed, r.unit_id) is distinct from
                (excluded.score, excluded.reached_at, excluded.listed, excluded.unit_id)
            returning subject
            """;
    static final String DROP =
            """
            delete from standing_row where campaign_id = :campaign and measure = :measure
            and subject = any(:subjects::bigint[]) returning subject
            """;
    static final String FEED =
            """
            insert into standing_feed
                (campaign_id, turn, measure, at, subjects, scores, reached, listed)
            values (:campaign, :turn, :measure, :at, :subjects::bigint[], :scores::bigint[],
                :reached::bigint[], :listed::boolean[])
            """;
    static final String COUNTED = "select version from standing_turn where campaign_id = :campaign";
    static final String COUNT =
            "update standing_turn set version = :version where campaign_id = :campaign";
    static final String TRIM = "delete from standing_feed where at < :before";

    private final JdbcClient sql;
    private final Clock clock;

    Rows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Holds the campaign's turn until the running transaction ends. What is read now is newest. */
    void hold(long campaign) {
        sql.sql(OPEN).param("campaign", campaign).update();
        sql.sql(HOLD).param("campaign", campaign).query(Long.class).single();
    }

    /** The version of the definition that all rows were counted under; 0 for none. */
    int counted(long campaign) {
        return sql.sql(COUNTED)
                .param("campaign", campaign)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Notes that all rows were counted under the version, in the turn held. */
    void counted(long campaign, int version) {
        sql.sql(COUNT).param("campaign", campaign).param("version", version).update();
    }

    /** Makes the rows as they should be, in the turn held; returns who changed. */
    Set<Long> put(long campaign, Yardstick by, List<Change> wanted) {
        var kept = wanted.stream().filter(c -> c.score() > 0).toList();
        var gone = wanted.stream().filter(c -> c.score() <= 0).toList();
        var changed = new HashSet<Long>();
        if (!kept.isEmpty()) {
            changed.addAll(
                    sql.sql(PUT)
                            .param("campaign", campaign)
                            .param("measure", by.word())
                            .params(Columns.of(kept))
                            .param("units", Columns.units(kept))
                            .query(Long.class)
                            .list());
        }
        if (!gone.isEmpty()) {
            changed.addAll(
                    sql.sql(DROP)
                            .param("campaign", campaign)
                            .param("measure", by.word())
                            .param("subjects", Columns.subjects(gone))
                            .query(Long.class)
                            .list());
        }
        if (!changed.isEmpty()) {
            tell(campaign, by, wanted.stream().filter(c -> changed.contains(c.subject())).toList());
        }
        return changed;
    }

    /** Forgets turns that are older; a node that has not seen them reads all rows again. */
    void trim(Instant before) {
        sql.sql(TRIM).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private void tell(long campaign, Yardstick by, List<Change> changes) {
        long turn = sql.sql(STEP).param("campaign", campaign).query(Long.class).single();
        sql.sql(FEED)
                .param("campaign", campaign)
                .param("turn", turn)
                .param("measure", by.word())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .params(Columns.of(changes))
                .update();
    }
}
