package kaijuan.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.member.Belongings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's orders with what they alone see of them; open ones are cancelled when they leave. */
@Component
class OwnOrders implements Belongings {

    private final Campaigns campaigns;
    private final OrderRows rows;
    private final Leaving leaving;
    private final Vault vault;

    OwnOrders(Campaigns campaigns, OrderRows rows, Leaving leaving, Vault vault) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.leaving = leaving;
        this.vault = vault;
    }

    @Override
    public String room() {
        return "shop";
    }

    @Override
    public Map<String, Object> of(long member) {
        var orders = new ArrayList<Map<String, Object>>();
        for (var campaign : campaigns.all()) {
            rows.mine(campaign.id(), member).forEach(o -> orders.add(told(campaign, o)));
        }
        return Map.of("orders", orders);
    }

    private Map<String, Object> told(Campaign campaign, Order order) {
        var own = rows.own(order);
        var told = new LinkedHashMap<String, Object>();
        told.put("campaign", campaign.slug());
        told.put("prize", order.name());
        told.put("points", order.price());
        told.put("state", order.state().word());
        told.put("at", order.at());
        put(told, "code", own.code());
        put(told, "pickUpCode", own.pass());
        put(told, "parcel", own.number());
        var address = own.address();
        put(
                told,
                "address",
                address == null ? null : List.of(address.name(), address.phone(), address.place()));
        return told;
    }

    private static void put(Map<String, Object> told, String what, @Nullable Object value) {
        if (value != null) {
            told.put(what, value);
        }
    }

    @Override
    public void forget(long member) {
        leaving.forget(member);
        vault.forget(member);
    }
}
