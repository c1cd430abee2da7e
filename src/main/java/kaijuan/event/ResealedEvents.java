package kaijuan.event;

import java.util.List;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals secrets of events under the key in use now. */
@Component
class ResealedEvents extends Resealing {

    static final String OLD =
            """
            select id, secret from event where get_byte(secret, 0) <> :key
            order by id limit :most for update
            """;

    static final String UNDER =
            """
            select get_byte(secret, 0), count(*) from event
            where length(secret) > 0 group by 1
            """;

    static final String RESEAL =
            """
            update event e set secret = r.secret
            from unnest(:ids::bigint[], :c0::bytea[]) as r (id, secret) where e.id = r.id
            """;

    ResealedEvents(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        super(
                sql,
                sealing,
                transaction,
                new Statements(OLD, RESEAL, UNDER, List.of(EventRows.SECRET)));
    }
}
