package kaijuan.member;

import java.util.List;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals phones and names under the key in use now. */
@Component
class ResealedMembers extends Resealing {

    static final String OLD =
            """
            select id, phone_sealed, name_sealed from member
            where get_byte(phone_sealed, 0) <> :key or get_byte(name_sealed, 0) <> :key
            order by id limit :most for update
            """;

    static final String UNDER =
            """
            select under, count(*) from member
            cross join unnest(array[get_byte(phone_sealed, 0), get_byte(name_sealed, 0)]) under
            where under is not null group by under
            """;

    static final String RESEAL =
            """
            update member m set phone_sealed = r.phone, name_sealed = r.name
            from unnest(:ids::bigint[], :c0::bytea[], :c1::bytea[]) as r (id, phone, name)
            where m.id = r.id
            """;

    ResealedMembers(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        super(
                sql,
                sealing,
                transaction,
                new Statements(OLD, RESEAL, UNDER, List.of(Members.PHONE, Members.NAME)));
    }
}
