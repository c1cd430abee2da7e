package kaijuan.shop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens what lies sealed of orders. */
@Component
class Envelopes {

    static final String PERSONAL = "select personal from prize_order where id = :id";
    static final String ADDRESSES =
            """
            select id, personal from prize_order
            where id = any(:ids::bigint[]) and way = 'parcel' and personal is not null
            """;
    static final String NUMBER = "select number from prize_order where id = :id";
    static final String CODE = "select sealed from prize_code where order_id = :id";
    private final JdbcClient sql;
    private final Secrets secrets;

    Envelopes(JdbcClient sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    /** What the owner alone sees of the order. */
    Order.Own own(Order order) {
        var number = sealed(NUMBER, order.id()).map(s -> secrets.open(Secrets.NUMBER, s));
        var code = sealed(CODE, order.id()).map(s -> secrets.open(Secrets.CODE, s));
        var personal = sealed(PERSONAL, order.id());
        var pickup = order.way() == Way.PICKUP;
        return new Order.Own(
                code.orElse(null),
                personal.filter(s -> pickup).map(s -> secrets.open(Secrets.ORDER, s)).orElse(null),
                personal.filter(s -> !pickup).map(secrets::address).orElse(null),
                number.orElse(null));
    }

    /** Where parcels go, by the order. */
    Map<Long, Address> addresses(List<Order> orders) {
        var found = new HashMap<Long, Address>();
        sql.sql(ADDRESSES)
                .param("ids", orders.stream().mapToLong(Order::id).toArray())
                .query(
                        r -> {
                            found.put(r.getLong(1), secrets.address(r.getBytes(2)));
                        });
        return found;
    }

    /** What finds a pick-up code again, however it is typed. */
    byte[] hash(String pass) {
        return secrets.passHash(pass);
    }

    byte[] sealedNumber(String number) {
        return secrets.seal(Secrets.NUMBER, number);
    }

    private Optional<byte[]> sealed(String statement, long id) {
        return sql.sql(statement)
                .param("id", id)
                .query((r, n) -> Optional.ofNullable(r.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }
}
