package kaijuan.staff;

import java.util.List;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals names and secrets of accounts under the key in use now. */
@Component
class ResealedAccounts extends Resealing {

    static final String OLD =
            """
            select member_id, name_sealed, offered_sealed, secret_sealed from staff_account
            where get_byte(name_sealed, 0) <> :key or get_byte(offered_sealed, 0) <> :key
                or get_byte(secret_sealed, 0) <> :key
            order by member_id limit :most for update
            """;

    static final String UNDER =
            """
            select under, count(*) from staff_account
            cross join unnest(array[get_byte(name_sealed, 0), get_byte(offered_sealed, 0),
                get_byte(secret_sealed, 0)]) under
            where under is not null group by under
            """;

    static final String RESEAL =
            """
            update staff_account a
            set name_sealed = r.name, offered_sealed = r.offered, secret_sealed = r.secret
            from unnest(:ids::bigint[], :c0::bytea[], :c1::bytea[], :c2::bytea[])
                as r (id, name, offered, secret)
            where a.member_id = r.id
            """;

    ResealedAccounts(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        super(
                sql,
                sealing,
                transaction,
                new Statements(
                        OLD,
                        RESEAL,
                        UNDER,
                        List.of(AccountRows.NAME, AccountRows.SECRET, AccountRows.SECRET)));
    }
}
