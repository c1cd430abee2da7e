package kaijuan.shop;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes orders, and with each the rows that guard it. Every statement locks in one order: the
 * order, the person's account, the stock, a code; so no two wait for each other.
 */
@Component
class OrderBook {

    // What was earned is read and not guarded: a recount at this moment is one that comes after.
    // The rows that others at the counter change are looked at where they are locked. An order
    // that is not paid for, or of which no piece is there, has no first state: a step must have
    // one, so all of the statement is undone. In one statement the stock is held for no round trip.
    // The enrolment is held: whoever withdraws meanwhile finds the order, or there is none.
    static final String PLACE =
            """
            with ordered as (
                insert into prize_order (campaign_id, member_id, prize_id, key, price, way,
                    unit_id, state, personal, pass_hash, at)
                select p.campaign_id, :member, p.id, :key, p.price, p.way, :unit, :state,
                    :personal, :pass, :now
                from prize p, (select from enrolment where campaign_id = :campaign
                    and member_id = :member for key share) entered
                where p.id = :prize and p.campaign_id = :campaign and p.shown
                    and p.price = :price and p.way = :way
                on conflict (member_id, key) do nothing
                returning id, prize_id, price),
            earned as (
                select coalesce((select points from points_account
                        where campaign_id = :campaign and member_id = :member), 0)
                    - coalesce((select sum(points) from ledger_entry
                        where cardinality(:kept::text[]) > 0 and campaign_id = :campaign
                            and member_id = :member and rule = any(:kept::text[])), 0)
                    as points),
            account as (
                insert into prize_account as a (campaign_id, member_id, spent, taken)
                select :campaign, :member, o.price, array[o.prize_id] from ordered o
                where o.price <= (select points from earned)
                on conflict (campaign_id, member_id) do update
                set spent = a.spent + excluded.spent, taken = a.taken || excluded.taken
                where a.spent + excluded.spent <= (select points from earned)
                    and cardinality(a.taken) < :most
                    and cardinality(array_positions(a.taken, :prize::bigint))
                        < (select most from prize where id = :prize)
                returning a.spent),
            stock as (
                update prize_stock s set remaining = s.remaining - 1
                where s.prize_id = :prize and s.remaining > 0
                    and exists (select from account)
                returning s.remaining),
            code as (
                update prize_code c set order_id = (select id from ordered)
                where :way = 'code' and exists (select from stock)
                    and c.id = (select f.id from prize_code f
                        where f.prize_id = :prize and f.order_id is null
                        order by f.id limit 1 for update skip locked)
                returning c.id),
            step as (
                insert into prize_step (order_id, state, at)
                select id, case when exists (select from account) and exists (select from stock)
                    and (:way <> 'code' or exists (select from code)) then :state end, :now
                from ordered)
            select id from ordered
            """;

    static final String CANCEL =
            """
            with cancelled as (
                update prize_order o set state = 'cancelled', personal = null
                where o.id = :id and o.campaign_id = :campaign and o.state in ('ordered', 'ready')
                returning o.id, o.campaign_id, o.member_id, o.prize_id, o.price),
            account as (
                update prize_account a set spent = a.spent - c.price,
                    taken = a.taken[1 : array_position(a.taken, c.prize_id) - 1]
                        || a.taken[array_position(a.taken, c.prize_id) + 1 : cardinality(a.taken)]
                from cancelled c
                where a.campaign_id = c.campaign_id and a.member_id = c.member_id
                returning c.prize_id),
            stock as (
                update prize_stock s set remaining = s.remaining + 1
                from account a where s.prize_id = a.prize_id),
            step as (
                insert into prize_step (order_id, state, at, member_id)
                select id, 'cancelled', :now, :by from cancelled)
            select count(*) from cancelled
            """;

    static final String STEP =
            """
            with moved as (
                update prize_order o set state = :state, number = coalesce(:number, o.number),
                    personal = case when o.way = 'pickup' and :state = 'handed' then null
                        else o.personal end
                where o.id = :id and o.campaign_id = :campaign and o.way = any(:ways::text[])
                    and o.state = any(:from::text[])
                returning o.id)
            insert into prize_step (order_id, state, at, member_id)
            select id, :state, :now, :by from moved
            """;

    private static final String WITHOUT_STATE = "23502";

    private final JdbcClient sql;
    private final Secrets secrets;

    OrderBook(JdbcClient sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    /** Writes the order with all that it takes, and says its number; or nothing, not even that. */
    Optional<Long> place(Draft draft) {
        try {
            return placed(draft);
        } catch (DataIntegrityViolationException e) {
            if (e.getMostSpecificCause() instanceof SQLException because
                    && WITHOUT_STATE.equals(because.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<Long> placed(Draft draft) {
        var ask = draft.ask();
        var pass = draft.way() == Way.PICKUP ? secrets.pass() : null;
        return sql.sql(PLACE)
                .param("campaign", draft.campaign())
                .param("member", draft.member())
                .param("prize", ask.prize())
                .param("key", ask.key())
                .param("price", ask.price())
                .param("way", draft.way().word())
                .param("unit", ask.unit())
                .param("state", first(draft.way()).word())
                .param("personal", personal(pass, ask.address()))
                .param("pass", pass == null ? null : secrets.passHash(pass))
                .param("most", draft.most())
                .param("kept", draft.kept().toArray(String[]::new))
                .param("now", draft.now().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    private static State first(Way way) {
        return way == Way.CODE ? State.HANDED : State.ORDERED;
    }

    private byte @Nullable [] personal(@Nullable String pass, @Nullable Address address) {
        if (pass != null) {
            return secrets.seal(Secrets.ORDER, pass);
        }
        return address == null ? null : secrets.sealed(address);
    }

    /** Gives points and piece back; false when it was handed over, sent or cancelled before. */
    boolean cancel(long campaign, long id, @Nullable Long by, Instant now) {
        return sql.sql(CANCEL)
                        .param("campaign", campaign)
                        .param("id", id)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Brings the order to the state; false when it is no order of the ways, or not open. */
    boolean step(
            long campaign,
            long id,
            State to,
            Set<Way> ways,
            byte @Nullable [] number,
            long by,
            Instant now) {
        var from = to == State.READY ? new String[] {"ordered"} : new String[] {"ordered", "ready"};
        return sql.sql(STEP)
                        .param("campaign", campaign)
                        .param("id", id)
                        .param("state", to.word())
                        .param("ways", ways.stream().map(Way::word).toArray(String[]::new))
                        .param("from", from)
                        .param("number", number)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
