package kaijuan.staff;

import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals names and secrets of accounts under the key in use now. */
@Component
class ResealedAccounts implements SealedRows {

    static final String OLD =
            """
            select member_id, name_sealed, offered_sealed, secret_sealed from staff_account
            where get_byte(name_sealed, 0) <> :key or get_byte(offered_sealed, 0) <> :key
                or get_byte(secret_sealed, 0) <> :key
            order by member_id limit :most for update
            """;

    static final String RESEAL =
            """
            update staff_account
            set name_sealed = :name, offered_sealed = :offered, secret_sealed = :secret
            where member_id = :member
            """;

    private record Row(
            long member,
            byte @Nullable [] name,
            byte @Nullable [] offered,
            byte @Nullable [] secret) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionOperations transaction;

    ResealedAccounts(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
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
                        .query(
                                (r, n) ->
                                        new Row(
                                                r.getLong(1),
                                                r.getBytes(2),
                                                r.getBytes(3),
                                                r.getBytes(4)))
                        .list();
        for (var row : rows) {
            sql.sql(RESEAL)
                    .param("name", sealing.again(AccountRows.NAME, row.name()))
                    .param("offered", sealing.again(AccountRows.SECRET, row.offered()))
                    .param("secret", sealing.again(AccountRows.SECRET, row.secret()))
                    .param("member", row.member())
                    .update();
        }
        return rows.size();
    }
}
