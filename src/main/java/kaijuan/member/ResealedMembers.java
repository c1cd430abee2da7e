package kaijuan.member;

import java.util.List;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals phones and names under the key in use now. */
@Component
class ResealedMembers implements SealedRows {

    static final String OLD =
            """
            select id, phone_sealed, name_sealed from member
            where get_byte(phone_sealed, 0) <> :key or get_byte(name_sealed, 0) <> :key
            order by id limit :most for update
            """;

    static final String RESEAL =
            """
            update member m set phone_sealed = r.phone, name_sealed = r.name
            from unnest(:ids::bigint[], :phones::bytea[], :names::bytea[]) as r (id, phone, name)
            where m.id = r.id
            """;

    private record Row(long id, byte @Nullable [] phone, byte @Nullable [] name) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionOperations transaction;

    ResealedMembers(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
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
                        .query((r, n) -> new Row(r.getLong(1), r.getBytes(2), r.getBytes(3)))
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
                        "phones",
                        rows.stream()
                                .map(r -> sealing.again(Members.PHONE, r.phone()))
                                .toArray(byte[][]::new))
                .param(
                        "names",
                        rows.stream()
                                .map(r -> sealing.again(Members.NAME, r.name()))
                                .toArray(byte[][]::new))
                .update();
    }
}
