package kaijuan.event;

import java.util.List;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals secrets of events under the key in use now. */
@Component
class ResealedEvents implements SealedRows {

    static final String OLD =
            """
            select id, secret from event
            where get_byte(secret, 0) <> :key
            order by id limit :most for update
            """;
    static final String RESEAL =
            """
            update event e set secret = r.secret
            from unnest(:ids::bigint[], :secrets::bytea[]) as r (id, secret) where e.id = r.id
            """;

    private record Row(long id, byte[] secret) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionTemplate transaction;

    ResealedEvents(JdbcClient sql, Sealing sealing, TransactionTemplate transaction) {
        this.sql = sql;
        this.sealing = sealing;
        this.transaction = transaction;
    }

    @Override
    public int reseal(int atMost) {
        var done = transaction.execute(open -> batch(atMost));
        return done == null ? 0 : done;
    }

    private int batch(int atMost) {
        var rows =
                sql.sql(OLD)
                        .param("key", sealing.key())
                        .param("most", atMost)
                        .query((r, n) -> new Row(r.getLong(1), r.getBytes(2)))
                        .list();
        if (!rows.isEmpty()) {
            write(rows);
        }
        return rows.size();
    }

    private void write(List<Row> rows) {
        sql.sql(RESEAL)
                .param("ids", rows.stream().mapToLong(Row::id).toArray())
                .param(
                        "secrets",
                        rows.stream()
                                .map(r -> sealing.again(EventRows.SECRET, r.secret()))
                                .toArray(byte[][]::new))
                .update();
    }
}
