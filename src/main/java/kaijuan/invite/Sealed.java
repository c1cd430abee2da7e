package kaijuan.invite;

import java.util.List;
import java.util.Map;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.security.Under;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals names chosen for posters, and seals them anew under the key in use now. */
@Component
class Sealed implements SealedRows {

    private static final String PURPOSE = "signature of a poster";

    static final String OLD =
            """
            select code, signature from invite_link
            where get_byte(signature, 0) <> :key order by code limit :most for update
            """;

    static final String UNDER =
            """
            select get_byte(signature, 0), count(*) from invite_link
            where length(signature) > 0 group by 1
            """;

    static final String RESEAL = "update invite_link set signature = :signature where code = :code";

    private record Row(String code, byte[] signature) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionOperations transaction;

    Sealed(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        this.sql = sql;
        this.sealing = sealing;
        this.transaction = transaction;
    }

    byte[] seal(String name) {
        return sealing.seal(PURPOSE, name);
    }

    String open(byte[] signature) {
        return sealing.open(PURPOSE, signature);
    }

    @Override
    public Map<Integer, Long> under() {
        return Under.of(sql.sql(UNDER));
    }

    @Override
    public int reseal(int atMost) {
        return transaction.execute(open -> batch(atMost));
    }

    private int batch(int atMost) {
        List<Row> rows =
                sql.sql(OLD)
                        .param("key", sealing.key())
                        .param("most", atMost)
                        .query((r, n) -> new Row(r.getString(1), r.getBytes(2)))
                        .list();
        for (var row : rows) {
            sql.sql(RESEAL)
                    .param("signature", sealing.again(PURPOSE, row.signature()))
                    .param("code", row.code())
                    .update();
        }
        return rows.size();
    }
}
