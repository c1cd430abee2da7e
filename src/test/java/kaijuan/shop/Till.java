package kaijuan.shop;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Qingpu with prizes, people who have points, and what must hold of the rows at any moment. */
final class Till {

    /** Whoever keeps the stock in a test. */
    static final long STAFF = 1;

    private static final String WRONG =
            """
            select 'stock of ' || s.prize_id from prize_stock s
            where s.remaining <> coalesce((select sum(u.change) from prize_supply u
                    where u.prize_id = s.prize_id), 0)
                - (select count(*) from prize_order o
                    where o.prize_id = s.prize_id and o.state <> 'cancelled')
            union all
            select 'account of ' || coalesce(a.member_id, o.member_id)
            from prize_account a full join (
                select campaign_id, member_id, sum(price) as spent, count(*) as pieces
                from prize_order where state <> 'cancelled' group by 1, 2) o
                on o.campaign_id = a.campaign_id and o.member_id = a.member_id
            where coalesce(a.spent, 0) <> coalesce(o.spent, 0)
                or coalesce(cardinality(a.taken), 0) <> coalesce(o.pieces, 0)
            union all
            select 'code of ' || o.id from prize_order o
            where o.way = 'code'
                and (select count(*) from prize_code c where c.order_id = o.id) <> 1
            union all
            select 'step of ' || o.id from prize_order o
            where not exists (select from prize_step s
                where s.order_id = o.id and s.state = o.state)
            """;

    private final AtomicInteger names = new AtomicInteger();
    private final Tables tables;
    private final JdbcClient sql;
    final Setting setting;
    final Campaign campaign;

    Till(Tables tables, JdbcClient sql) {
        this.tables = tables;
        this.sql = sql;
        this.setting = new Setting(tables);
        this.campaign = setting.qingpu();
    }

    /** A prize in the catalogue with so many pieces. */
    Prize prize(Way way, int price, int most, int pieces) {
        var name = "奖品" + names.incrementAndGet();
        var label = new Label(name, "", way, price, most, true);
        long id = store().add(campaign, label, STAFF);
        if (pieces > 0 && way != Way.CODE) {
            store().supply(campaign, id, pieces, "采购入库", UUID.randomUUID(), STAFF);
        }
        return prizes().one(campaign, id);
    }

    /** Somebody who has entered and earned so many points with check-ins. */
    long reader(int points) {
        long who = setting.entrant(campaign, "QP-XY");
        earn(who, points);
        return who;
    }

    /** The ledger of the member says so many points, all on one day. */
    void earn(long member, int points) {
        var now = NOON_OF_A_DAY.atOffset(ZoneOffset.UTC);
        for (var statement :
                List.of(
                        """
                        insert into ledger_entry (campaign_id, member_id, day, rule, nth, at, worth,
                            points, used, times, amount)
                        values (:c, :m, :day, 'checkin', 1, :at, :p, :p, 0, 1, 0)
                        on conflict (campaign_id, member_id, day, rule, nth)
                        do update set points = excluded.points
                        """,
                        """
                        insert into points_day (campaign_id, member_id, day, points, reached_at,
                            digest)
                        values (:c, :m, :day, :p, :at, '')
                        on conflict (campaign_id, member_id, day)
                        do update set points = excluded.points
                        """,
                        """
                        insert into points_account (campaign_id, member_id, points, reached_at)
                        values (:c, :m, :p, :at)
                        on conflict (campaign_id, member_id) do update set points = excluded.points
                        """)) {
            var asked = sql.sql(statement).param("c", campaign.id()).param("m", member);
            if (statement.contains(":day")) {
                asked = asked.param("day", LocalDate.parse("2022-05-01"));
            }
            asked.param("at", now).param("p", points).update();
        }
    }

    private static final java.time.Instant NOON_OF_A_DAY = Tables.NOON;

    Ask ask(Prize prize) {
        return ask(prize, UUID.randomUUID());
    }

    /** What the form of the prize would send. */
    Ask ask(Prize prize, UUID key) {
        @Nullable Long unit = prize.way() == Way.PICKUP ? unit("QP-XY") : null;
        var address =
                prize.way() == Way.PARCEL
                        ? new Address("司马相如", "13912345678", "青浦区夏阳街道城中东路 1 号 2 室")
                        : null;
        return new Ask(prize.id(), key, prize.price(), unit, address);
    }

    long unit(String code) {
        return tables.the(Units.class).byCode(code).id();
    }

    Prizes prizes() {
        return tables.the(Prizes.class);
    }

    Storekeeping store() {
        return tables.the(Storekeeping.class);
    }

    Handing handing() {
        return tables.the(Handing.class);
    }

    Orders orders() {
        return tables.the(Orders.class);
    }

    /** Every row that does not agree with what it is the sum of. */
    List<String> wrong() {
        return sql.sql(WRONG).query(String.class).list();
    }
}
