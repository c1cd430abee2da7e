package kaijuan.shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Export.Format;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.shop.Address;
import kaijuan.shop.Handing;
import kaijuan.shop.Order;
import kaijuan.shop.Sought;
import kaijuan.shop.State;
import kaijuan.shop.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Orders as a spreadsheet, read and written by and by: any number in the same little memory. */
@Controller
class OrderExport {

    private static final int SOME = 1000;

    private final Reach reach;
    private final Handing handing;
    private final HandTelling telling;
    private final OrderFilters filters;

    OrderExport(Reach reach, Handing handing, HandTelling telling, OrderFilters filters) {
        this.reach = reach;
        this.handing = handing;
        this.telling = telling;
        this.filters = filters;
    }

    private interface Some {
        void write(List<Order> orders) throws IOException;
    }

    /** What the list shows, all of it. */
    @For(Reach.ORGANISER)
    @GetMapping("/c/{campaign}/shop/desk/orders.{format:csv|xlsx}")
    void orders(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("format") String format,
            @RequestParam Map<String, String> query,
            HttpServletResponse response)
            throws IOException {
        var campaign = reach.kept(slug, here.visitor());
        var header = here.say("shop.sheet.orders").split("\\|");
        try (var sheet = Export.to(response, slug + "-orders", Format.of(format), header)) {
            write(
                    campaign,
                    filters.sought(query),
                    some -> {
                        for (var o : telling.lines(here, campaign, some)) {
                            sheet.row(
                                    o.id(),
                                    o.name(),
                                    o.way(),
                                    o.price(),
                                    o.state(),
                                    o.who(),
                                    o.place(),
                                    o.at(),
                                    o.stateAt());
                        }
                    });
        }
    }

    /** Where parcels go that wait to be sent; that somebody took them is noted. */
    @For(Reach.ORGANISER)
    @PostMapping("/c/{campaign}/shop/desk/addresses.{format:csv|xlsx}")
    void addresses(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var campaign = reach.kept(slug, here.visitor());
        var by = here.visitor().person();
        var header = here.say("shop.sheet.addresses").split("\\|");
        try (var sheet = Export.to(response, slug + "-parcels", Format.of(format), header)) {
            write(
                    campaign,
                    new Sought(null, Way.PARCEL, null, null),
                    some -> {
                        var open = some.stream().filter(o -> o.state().open()).toList();
                        var to = handing.addresses(campaign, open, by);
                        for (var o : open) {
                            row(sheet, o, to.getOrDefault(o.id(), new Address("", "", "")));
                        }
                    });
        }
    }

    private static void row(Export sheet, Order order, Address to) throws IOException {
        sheet.row(
                order.id(),
                order.name(),
                to.name(),
                to.phone(),
                to.place(),
                order.state() == State.READY ? "1" : "");
    }

    private void write(Campaign campaign, Sought sought, Some some) throws IOException {
        var orders = handing.after(campaign, sought, 0, SOME);
        while (!orders.isEmpty()) {
            some.write(orders);
            orders = handing.after(campaign, sought, orders.getLast().id(), SOME);
        }
    }
}
