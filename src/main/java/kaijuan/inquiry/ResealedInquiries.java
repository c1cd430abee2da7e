package kaijuan.inquiry;

import java.util.List;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals words of cases under the key in use now. */
@Component
class ResealedInquiries implements SealedRows {

    static final String OLD =
            """
            select id, said from inquiry_step
            where length(said) > 0 and get_byte(said, 0) <> :key
            order by id limit :most for update
            """;
    static final String RESEAL =
            """
            update inquiry_step c set said = r.said
            from unnest(:ids::bigint[], :said::bytea[]) as r (id, said) where c.id = r.id
            """;

    private record Row(long id, byte[] said) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionTemplate transaction;

    ResealedInquiries(JdbcClient sql, Sealing sealing, TransactionTemplate transaction) {
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
                        "said",
                        rows.stream()
                                .map(r -> sealing.again(Cases.SAID, r.said()))
                                .toArray(byte[][]::new))
                .update();
    }
}
