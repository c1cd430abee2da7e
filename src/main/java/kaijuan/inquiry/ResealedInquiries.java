package kaijuan.inquiry;

import java.util.List;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals words of cases under the key in use now. */
@Component
class ResealedInquiries extends Resealing {

    static final String OLD =
            """
            select id, said from inquiry_step
            where length(said) > 0 and get_byte(said, 0) <> :key
            order by id limit :most for update
            """;
    static final String UNDER =
            """
            select get_byte(said, 0), count(*) from inquiry_step
            where length(said) > 0 group by 1
            """;
    static final String RESEAL =
            """
            update inquiry_step c set said = r.said
            from unnest(:ids::bigint[], :c0::bytea[]) as r (id, said) where c.id = r.id
            """;

    ResealedInquiries(JdbcClient sql, Sealing sealing, TransactionOperations transaction) {
        super(sql, sealing, transaction, new Statements(OLD, RESEAL, UNDER, List.of(Cases.SAID)));
    }
}
