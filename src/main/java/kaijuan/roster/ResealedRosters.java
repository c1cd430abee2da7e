package kaijuan.roster;

import java.util.List;
import java.util.Map;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.security.Under;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals lines of rosters, and reasons, under the key in use now. */
@Component
class ResealedRosters implements SealedRows {

    static final String OLD_LINES =
            """
            select id, phone, name from roster_line
            where get_byte(phone, 0) <> :key or get_byte(name, 0) <> :key
            order by id limit :most for update
            """;
    static final String LINE = "update roster_line set phone = :phone, name = :name where id = :id";
    static final String OLD_REASONS =
            """
            select campaign_id, member_id, reason from certification
            where get_byte(reason, 0) <> :key
            order by campaign_id, member_id limit :most for update
            """;
    static final String REASON =
            """
            update certification set reason = :reason
            where campaign_id = :campaign and member_id = :member
            """;

    static final String UNDER =
            """
            select under, count(*) from (
                select get_byte(phone, 0) as under from roster_line
                union all select get_byte(name, 0) from roster_line
                union all select get_byte(reason, 0) from certification) sealed
            where under is not null group by under
            """;

    private record Line(long id, byte[] phone, byte[] name) {}

    private record Reason(long campaign, long member, byte @Nullable [] reason) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionTemplate transaction;

    ResealedRosters(JdbcClient sql, Sealing sealing, TransactionTemplate transaction) {
        this.sql = sql;
        this.sealing = sealing;
        this.transaction = transaction;
    }

    @Override
    public Map<Integer, Long> under() {
        return Under.of(sql.sql(UNDER));
    }

    @Override
    public int reseal(int atMost) {
        var done = transaction.execute(open -> lines(atMost) + reasons(atMost));
        return done == null ? 0 : done;
    }

    private int lines(int atMost) {
        List<Line> old =
                sql.sql(OLD_LINES)
                        .param("key", sealing.key())
                        .param("most", atMost)
                        .query((r, n) -> new Line(r.getLong(1), r.getBytes(2), r.getBytes(3)))
                        .list();
        for (var line : old) {
            sql.sql(LINE)
                    .param("phone", sealing.again(RosterRows.PHONE, line.phone()))
                    .param("name", sealing.again(RosterRows.NAME, line.name()))
                    .param("id", line.id())
                    .update();
        }
        return old.size();
    }

    private int reasons(int atMost) {
        List<Reason> old =
                sql.sql(OLD_REASONS)
                        .param("key", sealing.key())
                        .param("most", atMost)
                        .query((r, n) -> new Reason(r.getLong(1), r.getLong(2), r.getBytes(3)))
                        .list();
        for (var one : old) {
            sql.sql(REASON)
                    .param("reason", sealing.again(CertificationRows.REASON, one.reason()))
                    .param("campaign", one.campaign())
                    .param("member", one.member())
                    .update();
        }
        return old.size();
    }
}
