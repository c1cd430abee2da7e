package kaijuan.staff;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table staff_recovery: keyed hashes of codes that are good once. */
@Component
class RecoveryRows {

    static final String FORGET_CODES = "delete from staff_recovery where member_id = :member";

    static final String KEEP_CODES =
            """
            insert into staff_recovery (member_id, code_hash)
            select :member, h from unnest(:hashes::bytea[]) h
            """;

    static final String USE_CODE =
            """
            update staff_recovery set used_at = :now
            where member_id = :member and code_hash = :hash and used_at is null
            """;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    RecoveryRows(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** These recovery codes instead of those before. */
    void renew(long member, List<String> codes) {
        sql.sql(FORGET_CODES).param("member", member).update();
        sql.sql(KEEP_CODES)
                .param("member", member)
                .param("hashes", codes.stream().map(c -> hash(member, c)).toArray(byte[][]::new))
                .update();
    }

    /** Uses a recovery code up; false if it is none or was used before. */
    boolean use(long member, String code) {
        return sql.sql(USE_CODE)
                        .param("member", member)
                        .param("hash", hash(member, code))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private byte[] hash(long member, String code) {
        return sealing.hash("recovery code", member + " " + code);
    }
}
