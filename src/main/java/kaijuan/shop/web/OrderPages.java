package kaijuan.shop.web;

import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.shop.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's own orders. */
@Controller
class OrderPages {

    private final Campaigns campaigns;
    private final Orders orders;
    private final OrderTelling telling;
    private final Frames frames;

    OrderPages(Campaigns campaigns, Orders orders, OrderTelling telling, Frames frames) {
        this.campaigns = campaigns;
        this.orders = orders;
        this.telling = telling;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/shop/orders")
    View mine(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        var mine =
                orders.mine(campaign, here.visitor().person()).stream()
                        .map(o -> telling.line(here, campaign, o))
                        .toList();
        var page = frames.page(here, campaign, "me", "shop.orders.title");
        return Html.of(Html.PAGES.shopOrders(page, CatalogueTelling.base(campaign), mine));
    }

    @SignedIn
    @GetMapping("/c/{campaign}/shop/orders/{id:\\d{1,18}}")
    View one(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") long id,
            @RequestParam(name = "new", required = false) @Nullable String fresh) {
        var campaign = campaigns.bySlug(slug);
        var order = orders.one(campaign, here.visitor().person(), id).orElseThrow(Refusal::unknown);
        var installation = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var view = telling.whole(here, campaign, order, installation);
        var page = frames.titled(here, campaign, "me", order.name());
        return Html.of(Html.PAGES.shopOrder(page, view, fresh != null));
    }

    @SignedIn
    @PostMapping("/c/{campaign}/shop/orders/{id:\\d{1,18}}/cancel")
    View cancel(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        var campaign = campaigns.bySlug(slug);
        orders.cancel(campaign, here.visitor().person(), id);
        return Go.to(CatalogueTelling.base(campaign) + "/orders/" + id);
    }
}
