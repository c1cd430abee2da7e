package kaijuan.shop;

import java.util.Map;
import java.util.function.Function;
import kaijuan.campaign.Reached;
import kaijuan.campaign.Waits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many orders wait: parcels to be sent, and prizes to be handed out. */
@Configuration
class WaitingOrders {

    static final String PARCELS =
            """
            select campaign_id, count(*)::int from prize_order
            where campaign_id = any(:campaigns::bigint[]) and state in ('ordered', 'ready')
                and way = 'parcel' and campaign_id = any(:whole::bigint[])
            group by campaign_id
            """;
    static final String PICKUPS =
            """
            select campaign_id, count(*)::int from prize_order
            where campaign_id = any(:campaigns::bigint[]) and state in ('ordered', 'ready')
                and way = 'pickup'
                and (campaign_id = any(:whole::bigint[]) or unit_id = any(:units::bigint[]))
            group by campaign_id
            """;

    private record Some(String at, Function<Reached, Map<Long, Integer>> asked) implements Waits {

        @Override
        public Map<Long, Integer> waiting(Reached reached) {
            return asked.apply(reached);
        }
    }

    @Bean
    Waits parcelsWaiting(JdbcClient sql) {
        return new Some("/shop/desk/orders", reached -> reached.count(sql.sql(PARCELS)));
    }

    @Bean
    Waits pickupsWaiting(JdbcClient sql) {
        return new Some("/shop/hand", reached -> reached.count(sql.sql(PICKUPS)));
    }
}
