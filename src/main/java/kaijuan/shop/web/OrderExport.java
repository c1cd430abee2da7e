package kaijuan.shop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Cells;
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
        void write(List<Order> orders, Writer out) throws IOException;
    }

    /** What the list shows, all of it. */
    @For(Reach.ORGANISER)
    @GetMapping("/c/{campaign}/shop/desk/orders.csv")
    void orders(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> query,
            HttpServletResponse response)
            throws IOException {
        var campaign = reach.kept(slug, here.visitor());
        write(
                campaign,
                filters.sought(query),
                "orders",
                here.say("shop.sheet.orders").split("\\|"),
                response,
                (some, out) -> {
                    for (var o : telling.lines(here, campaign, some)) {
                        out.write(
                                Cells.line(
                                        o.id(),
                                        o.name(),
                                        o.way(),
                                        o.price(),
                                        o.state(),
                                        o.who(),
                                        o.place(),
                                        o.at(),
                                        o.stateAt()));
                    }
                });
    }

    /** Where parcels go that wait to be sent; that somebody took them is noted. */
    @For(Reach.ORGANISER)
    @PostMapping("/c/{campaign}/shop/desk/addresses.csv")
    void addresses(Here here, @PathVariable("campaign") String slug, HttpServletResponse response)
            throws IOException {
        var campaign = reach.kept(slug, here.visitor());
        var by = here.visitor().person();
        write(
                campaign,
                new Sought(null, Way.PARCEL, null, null),
                "parcels",
                here.say("shop.sheet.addresses").split("\\|"),
                response,
                (some, out) -> {
                    var open = some.stream().filter(o -> o.state().open()).toList();
                    var to = handing.addresses(campaign, open, by);
                    for (var o : open) {
                        out.write(line(o, to.getOrDefault(o.id(), new Address("", "", ""))));
                    }
                });
    }

    private static String line(Order order, Address to) {
        return Cells.line(
                order.id(),
                order.name(),
                to.name(),
                to.phone(),
                to.place(),
                order.state() == State.READY ? "1" : "");
    }

    private void write(
            Campaign campaign,
            Sought sought,
            String name,
            String[] header,
            HttpServletResponse response,
            Some some)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + campaign.slug() + "-" + name + ".csv\"");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(Cells.MARK + Cells.line((Object[]) header));
            var orders = handing.after(campaign, sought, 0, SOME);
            while (!orders.isEmpty()) {
                some.write(orders, out);
                orders = handing.after(campaign, sought, orders.getLast().id(), SOME);
            }
        }
    }
}
