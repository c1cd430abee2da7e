package kaijuan.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Certified;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table certification. */
@Component
class CertificationRows implements Certified {

    static final String REASON = "reason of a certification";

    static final String AMONG =
            """
            select member_id from certification
            where campaign_id = :campaign and member_id = any(:members::bigint[])
                and state in ('matched', 'accepted')
            """;
    static final String HOLD =
            """
            select member_id, state, line_id, by_phone, pair from certification
            where campaign_id = :campaign and member_id = any(:members::bigint[])
            order by member_id for update
            """;
    static final String WRITE =
            """
            insert into certification as c
                (campaign_id, member_id, state, line_id, by_phone, pair, at)
            values (:campaign, :member, :state, :line, :phone, :pair, :at)
            on conflict (campaign_id, member_id) do update
            set state = excluded.state, line_id = excluded.line_id,
                by_phone = excluded.by_phone, pair = excluded.pair, at = excluded.at,
                reason = null, decided_by = null
            """;
    static final String DROP =
            "delete from certification where campaign_id = :campaign and member_id = :member";
    static final String DECIDE =
            """
            update certification
            set state = :to, reason = :reason, decided_by = :by, at = :at
            where campaign_id = :campaign and member_id = :member and state = :from
            returning by_phone
            """;
    static final String FORGET =
            "update certification set reason = null, pair = '' where member_id = :member";
    static final String NEXT =
            """
            select member_id from (
                (select member_id from enrolment
                    where campaign_id = :campaign and member_id > :after
                    order by member_id limit :most)
                union
                (select member_id from certification
                    where campaign_id = :campaign and member_id > :after
                    order by member_id limit :most)) s
            order by member_id limit :most
            """;
    static final String CAMPAIGNS =
            """
            select campaign_id, member_id from enrolment
            where member_id = any(:members::bigint[])
            """;
    static final String TURN = "select pg_advisory_xact_lock(:what, :campaign)::text";

    /** A word of four letters, as a number: the locks of this room. */
    private static final int WHAT = 0x726f7374;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    CertificationRows(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public Set<Long> among(long campaign, Collection<Long> members) {
        return new HashSet<>(
                sql.sql(AMONG)
                        .param("campaign", campaign)
                        .param("members", ids(members))
                        .query(Long.class)
                        .list());
    }

    /** One after the other: whoever changes a roster or what follows from it waits here. */
    void turn(long campaign) {
        sql.sql(TURN)
                .param("what", WHAT)
                .param("campaign", Math.toIntExact(campaign))
                .query(String.class)
                .single();
    }

    /** What stands of each of the members, held until the transaction ends. */
    Map<Long, Verdict> hold(long campaign, Collection<Long> members) {
        var found = new HashMap<Long, Verdict>();
        sql.sql(HOLD)
                .param("campaign", campaign)
                .param("members", ids(members))
                .query(
                        r -> {
                            found.put(r.getLong(1), verdict(r));
                        });
        return found;
    }

    void write(long campaign, long member, Verdict verdict) {
        sql.sql(WRITE)
                .param("campaign", campaign)
                .param("member", member)
                .param("state", verdict.state().word())
                .param("line", verdict.line())
                .param("phone", verdict.phone())
                .param("pair", verdict.pair())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(long campaign, long member) {
        sql.sql(DROP).param("campaign", campaign).param("member", member).update();
    }

    /** Decides; empty if it does not stand so any more, else whether the phone matched. */
    List<Boolean> decide(
            long campaign,
            long member,
            Verdict.State from,
            Verdict.State to,
            String reason,
            long by) {
        return sql.sql(DECIDE)
                .param("campaign", campaign)
                .param("member", member)
                .param("from", from.word())
                .param("to", to.word())
                .param("reason", reason.isEmpty() ? null : sealing.seal(REASON, reason))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .list();
    }

    /** Forgets why it was decided so, and the marks of names. */
    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    /** Entrants, and whoever was certified, in the order of their numbers. */
    List<Long> next(long campaign, long after, int most) {
        return sql.sql(NEXT)
                .param("campaign", campaign)
                .param("after", after)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** The campaigns that the members are in. */
    Map<Long, Set<Long>> campaigns(long[] members) {
        var found = new HashMap<Long, Set<Long>>();
        sql.sql(CAMPAIGNS)
                .param("members", members)
                .query(
                        r -> {
                            found.computeIfAbsent(r.getLong(1), c -> new HashSet<>())
                                    .add(r.getLong(2));
                        });
        return found;
    }

    private static long[] ids(Collection<Long> members) {
        return members.stream().mapToLong(Long::longValue).toArray();
    }

    private static Verdict verdict(ResultSet r) throws SQLException {
        return new Verdict(
                Verdict.State.of(r.getString(2)), r.getLong(3), r.getBoolean(4), r.getBytes(5));
    }
}
