package kaijuan.shop;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads orders for those who hand over and send. */
@Component
class DeskRows {

    private static final String COLUMNS =
            """
            o.id, o.campaign_id as campaign, o.member_id as member, o.prize_id as prize, p.name,
                null as picture, o.price, o.way, o.unit_id as unit, o.state, o.at,
                s.at as state_at
            from prize_order o join prize p on p.id = o.prize_id
                join prize_step s on s.order_id = o.id and s.state = o.state
            """;
    private static final String FITS =
            """
             where o.campaign_id = :campaign
                and (:state::text is null or o.state = :state)
                and (:way::text is null or o.way = :way)
                and (:prize::bigint is null or o.prize_id = :prize)
                and (:unit::bigint is null or o.unit_id = :unit)
            """;

    static final String PAGE =
            "select " + COLUMNS + FITS + " order by o.id desc limit :most offset :from";
    static final String COUNT = "select count(*) from prize_order o" + FITS;
    static final String AFTER =
            "select " + COLUMNS + FITS + " and o.id > :after order by o.id limit :most";
    static final String WAITING =
            "select "
                    + COLUMNS
                    + """
                     where o.campaign_id = :campaign and o.state in ('ordered', 'ready')
                        and o.way = 'pickup' and o.unit_id = any(:units::bigint[])
                    order by o.id limit :most offset :from
                    """;
    static final String WAITERS =
            """
            select count(*) from prize_order where campaign_id = :campaign
                and state in ('ordered', 'ready') and way = 'pickup'
                and unit_id = any(:units::bigint[])
            """;

    private final JdbcClient sql;

    DeskRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Order> page(long campaign, Sought sought, int from, int most) {
        return fits(sql.sql(PAGE), campaign, sought)
                .param("from", from)
                .param("most", most)
                .query(OrderRows::order)
                .list();
    }

    int count(long campaign, Sought sought) {
        return fits(sql.sql(COUNT), campaign, sought).query(Integer.class).single();
    }

    /** The next orders with a number above the one, the oldest first. */
    List<Order> after(long campaign, Sought sought, long after, int most) {
        return fits(sql.sql(AFTER), campaign, sought)
                .param("after", after)
                .param("most", most)
                .query(OrderRows::order)
                .list();
    }

    List<Order> waiting(long campaign, long[] units, int from, int most) {
        return sql.sql(WAITING)
                .param("campaign", campaign)
                .param("units", units)
                .param("from", from)
                .param("most", most)
                .query(OrderRows::order)
                .list();
    }

    int waiters(long campaign, long[] units) {
        return sql.sql(WAITERS)
                .param("campaign", campaign)
                .param("units", units)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec fits(
            JdbcClient.StatementSpec asked, long campaign, Sought sought) {
        var state = sought.state();
        var way = sought.way();
        return asked.param("campaign", campaign)
                .param("state", state == null ? null : state.word())
                .param("way", way == null ? null : way.word())
                .param("prize", sought.prize())
                .param("unit", sought.unit());
    }
}
