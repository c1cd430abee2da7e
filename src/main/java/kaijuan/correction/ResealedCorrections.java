package kaijuan.correction;

import java.util.List;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals reasons under the key in use now. */
@Component
class ResealedCorrections extends Resealing {

    static final String OLD =
            """
            select id, reason from correction
            where length(reason) > 0 and get_byte(reason, 0) <> :key
            order by id limit :most for update
            """;

    static final String UNDER =
            """
            select get_byte(reason, 0), count(*) from correction
            where length(reason) > 0 group by 1
            """;

    static final String RESEAL =
            """
            update correction c set reason = r.reason
            from unnest(:ids::bigint[], :c0::bytea[]) as r (id, reason) where c.id = r.id
            """;

    ResealedCorrections(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        super(sql, sealing, transaction, new Statements(OLD, RESEAL, UNDER, List.of(Book.REASON)));
    }
}
