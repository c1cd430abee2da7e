package kaijuan.ground.audit;

import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals what was typed under the key in use now; digests cover the words and stay. */
@Component
class ResealedAudit implements SealedRows {

    static final String OLD =
            """
            select no, typed_sealed from audit_entry
            where get_byte(typed_sealed, 0) <> :key order by no limit :most for update
            """;

    static final String RESEAL = "update audit_entry set typed_sealed = :typed where no = :no";

    private record Row(long no, byte[] typed) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionOperations transaction;

    ResealedAudit(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        this.sql = sql;
        this.sealing = sealing;
        this.transaction = transaction;
    }

    @Override
    public int reseal(int atMost) {
        return transaction.execute(open -> batch(atMost));
    }

    private int batch(int atMost) {
        var rows =
                sql.sql(OLD)
                        .param("key", sealing.key())
                        .param("most", atMost)
                        .query((row, n) -> new Row(row.getLong(1), row.getBytes(2)))
                        .list();
        for (var row : rows) {
            sql.sql(RESEAL)
                    .param("typed", sealing.again(Journal.TYPED, row.typed()))
                    .param("no", row.no())
                    .update();
        }
        return rows.size();
    }
}
