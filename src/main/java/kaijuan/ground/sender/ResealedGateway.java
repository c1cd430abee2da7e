package kaijuan.ground.sender;

import java.util.List;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals the gateway under the key in use now. */
@Component
class ResealedGateway extends Resealing {

    static final String OLD =
            """
            select id, url, header, body from sender_gateway
            where get_byte(url, 0) <> :key or get_byte(header, 0) <> :key
                or get_byte(body, 0) <> :key
            order by id limit :most for update
            """;

    static final String UNDER =
            """
            select get_byte(c, 0), count(*) from sender_gateway g,
                unnest(array[g.url, g.header, g.body]) as u (c) group by 1
            """;

    static final String RESEAL =
            """
            update sender_gateway g set url = r.url, header = r.header, body = r.body
            from unnest(:ids::bigint[], :c0::bytea[], :c1::bytea[], :c2::bytea[])
                as r (id, url, header, body)
            where g.id = r.id
            """;

    ResealedGateway(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        super(
                sql,
                sealing,
                transaction,
                new Statements(
                        OLD,
                        RESEAL,
                        UNDER,
                        List.of(Gateways.PURPOSE, Gateways.PURPOSE, Gateways.PURPOSE)));
    }
}
