package kaijuan.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads orders and accounts. */
@Component
class OrderRows {

    private static final String COLUMNS =
            """
            o.id, o.campaign_id as campaign, o.member_id as member, o.prize_id as prize, p.name,
                g.digest as picture, o.price, o.way, o.unit_id as unit, o.state, o.at,
                s.at as state_at
            from prize_order o join prize p on p.id = o.prize_id
                join prize_step s on s.order_id = o.id and s.state = o.state
                left join prize_picture g on g.prize_id = o.prize_id
            """;

    static final String ONE =
            "select " + COLUMNS + " where o.campaign_id = :campaign and o.id = :id";
    static final String MINE =
            "select "
                    + COLUMNS
                    + " where o.campaign_id = :campaign and o.member_id = :member order by o.id"
                    + " desc";
    static final String BY_PASS =
            "select " + COLUMNS + " where o.campaign_id = :campaign and o.pass_hash = :pass";
    static final String BY_KEY =
            """
            select id, prize_id as prize, price, unit_id as unit from prize_order
            where member_id = :member and key = :key
            """;
    static final String STEPS =
            "select state, at, member_id as by from prize_step where order_id = :id order by at";
    static final String BALANCE =
            """
            select coalesce((select points from points_account
                    where campaign_id = :campaign and member_id = :member), 0)
                - coalesce((select sum(points) from ledger_entry
                    where cardinality(:kept::text[]) > 0 and campaign_id = :campaign
                        and member_id = :member and rule = any(:kept::text[])), 0) as earned,
                a.spent, a.taken
            from (select 1) one left join prize_account a
                on a.campaign_id = :campaign and a.member_id = :member
            """;

    private final JdbcClient sql;
    private final Envelopes envelopes;

    OrderRows(JdbcClient sql, Envelopes envelopes) {
        this.sql = sql;
        this.envelopes = envelopes;
    }

    /** The order that a key has made. */
    record Made(long id, long prize, int price, @Nullable Long unit) {}

    /** Rules whose points are not exchanged. */
    static List<String> kept(Tariff tariff) {
        return tariff.rules().stream().filter(r -> !r.spendable()).map(Rule::id).toList();
    }

    Balance balance(long campaign, long member, List<String> kept) {
        return sql.sql(BALANCE)
                .param("campaign", campaign)
                .param("member", member)
                .param("kept", kept.toArray(String[]::new))
                .query((r, n) -> new Balance(r.getInt(1), r.getInt(2), longs(r)))
                .single();
    }

    Optional<Order> one(long campaign, long id) {
        return sql.sql(ONE)
                .param("campaign", campaign)
                .param("id", id)
                .query(OrderRows::order)
                .optional();
    }

    List<Order> mine(long campaign, long member) {
        return sql.sql(MINE)
                .param("campaign", campaign)
                .param("member", member)
                .query(OrderRows::order)
                .list();
    }

    Optional<Order> byPass(long campaign, byte[] hash) {
        return sql.sql(BY_PASS)
                .param("campaign", campaign)
                .param("pass", hash)
                .query(OrderRows::order)
                .optional();
    }

    Optional<Made> byKey(long member, UUID key) {
        return sql.sql(BY_KEY)
                .param("member", member)
                .param("key", key)
                .query(Made.class)
                .optional();
    }

    /** What the owner alone sees of the order. */
    Order.Own own(Order order) {
        return envelopes.own(order);
    }

    List<Step> steps(long id) {
        return sql.sql(STEPS)
                .param("id", id)
                .query(
                        (r, n) ->
                                new Step(
                                        State.of(r.getString(1)),
                                        r.getTimestamp(2).toInstant(),
                                        r.getObject(3, Long.class)))
                .list();
    }

    static Order order(ResultSet r, int n) throws SQLException {
        return new Order(
                r.getLong("id"),
                r.getLong("campaign"),
                r.getLong("member"),
                r.getLong("prize"),
                r.getString("name"),
                r.getString("picture"),
                r.getInt("price"),
                Way.of(r.getString("way")),
                r.getObject("unit", Long.class),
                State.of(r.getString("state")),
                r.getTimestamp("at").toInstant(),
                r.getTimestamp("state_at").toInstant());
    }

    private static List<Long> longs(ResultSet r) throws SQLException {
        var array = r.getArray(3);
        return array == null ? List.of() : Arrays.asList((Long[]) array.getArray());
    }
}
