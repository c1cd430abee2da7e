package kaijuan.ground.audit;

import java.util.List;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals what was typed under the key in use now; digests cover the words and stay. */
@Component
class ResealedAudit extends Resealing {

    static final String OLD =
            """
            select no, typed_sealed from audit_entry
            where get_byte(typed_sealed, 0) <> :key order by no limit :most for update
            """;

    static final String UNDER =
            """
            select get_byte(typed_sealed, 0), count(*) from audit_entry
            where length(typed_sealed) > 0 group by 1
            """;

    static final String RESEAL =
            """
            update audit_entry a set typed_sealed = r.typed
            from unnest(:ids::bigint[], :c0::bytea[]) as r (id, typed) where a.no = r.id
            """;

    ResealedAudit(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        super(
                sql,
                sealing,
                transaction,
                new Statements(OLD, RESEAL, UNDER, List.of(Journal.TYPED)));
    }
}
