package kaijuan.shop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Withdrawing;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Under;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Erases what is sealed when it is no longer needed, and seals the rest under the key in use. */
@Component
class Leaving implements SealedRows, Withdrawing {

    static final String OPEN =
            """
            select campaign_id, id from prize_order
            where member_id = :member and state in ('ordered', 'ready') order by id
            """;
    static final String FORGET =
            """
            update prize_order set personal = null, number = null
            where member_id = :member and (personal is not null or number is not null)
            """;
    static final String SWEEP =
            """
            update prize_order o set personal = null, number = null
            where o.campaign_id = :campaign and o.personal is not null and o.state = 'sent'
                and exists (select from prize_step s
                    where s.order_id = o.id and s.state = 'sent' and s.at < :before)
            """;
    static final String OLD =
            """
            select id, personal, number from prize_order
            where get_byte(personal, 0) <> :key or get_byte(number, 0) <> :key
            order by id limit :most for update
            """;
    static final String UNDER =
            """
            select under, count(*) from prize_order
            cross join unnest(array[get_byte(personal, 0), get_byte(number, 0)]) under
            where under is not null group by under
            """;

    static final String RESEAL =
            "update prize_order set personal = :personal, number = :number where id = :id";

    private record Kept(long campaignId, long id) {}

    private record Sealed(long id, byte @Nullable [] personal, byte @Nullable [] number) {}

    private final JdbcClient sql;
    private final OrderBook book;
    private final Secrets secrets;
    private final Clock clock;
    private final TransactionOperations transaction;

    Leaving(
            JdbcClient sql,
            OrderBook book,
            Secrets secrets,
            Clock clock,
            TransactionOperations transaction) {
        this.sql = sql;
        this.book = book;
        this.secrets = secrets;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Cancels what the person has open in the campaign, which gives points and pieces back. */
    @Override
    public void withdrawn(Campaign campaign, long member) {
        open(member).stream().filter(o -> o.campaignId() == campaign.id()).forEach(this::cancel);
    }

    private List<Kept> open(long member) {
        return sql.sql(OPEN).param("member", member).query(Kept.class).list();
    }

    private void cancel(Kept order) {
        book.cancel(order.campaignId(), order.id(), null, clock.instant());
    }

    /** Cancels what is open, and erases addresses and numbers of parcels of the person. */
    void forget(long member) {
        open(member).forEach(this::cancel);
        sql.sql(FORGET).param("member", member).update();
    }

    /** Erases addresses of parcels that were sent before the moment; gives how many. */
    int sweep(long campaign, Instant before) {
        return sql.sql(SWEEP)
                .param("campaign", campaign)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<Integer, Long> under() {
        return Under.of(sql.sql(UNDER));
    }

    @Override
    public int reseal(int atMost) {
        return transaction.execute(open -> orders(atMost));
    }

    private int orders(int atMost) {
        List<Sealed> rows =
                sql.sql(OLD)
                        .param("key", secrets.key())
                        .param("most", atMost)
                        .query((r, n) -> new Sealed(r.getLong(1), r.getBytes(2), r.getBytes(3)))
                        .list();
        for (var row : rows) {
            sql.sql(RESEAL)
                    .param("personal", secrets.again(Secrets.ORDER, row.personal()))
                    .param("number", secrets.again(Secrets.NUMBER, row.number()))
                    .param("id", row.id())
                    .update();
        }
        return rows.size();
    }
}
