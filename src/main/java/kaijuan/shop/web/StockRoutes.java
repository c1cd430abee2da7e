package kaijuan.shop.web;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.CodeReport;
import kaijuan.shop.Storekeeping;
import kaijuan.shop.web.DeskTelling.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Changes of a prize's stock, its codes and its picture. */
@Controller
class StockRoutes {

    private static final String ONE = "/c/{campaign}/shop/desk/{prize:\\d{1,18}}";

    private final Reach reach;
    private final Storekeeping store;
    private final DeskTelling telling;

    StockRoutes(Reach reach, Storekeeping store, DeskTelling telling) {
        this.reach = reach;
        this.store = store;
        this.telling = telling;
    }

    private interface Deed {
        @Nullable CodeReport by(Campaign campaign, long person) throws IOException;
    }

    @For(Reach.ORGANISER)
    @PostMapping(ONE + "/stock")
    View stock(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("prize") long prize,
            @RequestParam Map<String, String> form)
            throws IOException {
        return done(
                here,
                slug,
                prize,
                (campaign, by) -> {
                    int change = DeskTelling.number(form, "change");
                    var reason = form.getOrDefault("reason", "");
                    store.supply(campaign, prize, change, reason, key(form), by);
                    return null;
                });
    }

    private static UUID key(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault("key", ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("shop.key.missing");
        }
    }

    @For(Reach.ORGANISER)
    @PostMapping(ONE + "/codes")
    View codes(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("prize") long prize,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        return done(
                here,
                slug,
                prize,
                (campaign, by) -> store.take(campaign, prize, name(file), bytes(file), by));
    }

    @For(Reach.ORGANISER)
    @PostMapping(ONE + "/picture")
    View picture(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("prize") long prize,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        return done(
                here,
                slug,
                prize,
                (campaign, by) -> {
                    store.draw(campaign, prize, bytes(file), by);
                    return null;
                });
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }

    private static String name(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return Objects.requireNonNullElse(name, "").replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
    }

    private View done(Here here, String slug, long prize, Deed deed) throws IOException {
        var campaign = reach.kept(slug, here.visitor());
        try {
            var report = deed.by(campaign, here.visitor().person());
            if (report == null) {
                return Go.to(CatalogueTelling.base(campaign) + "/desk/" + prize + "?done");
            }
            return page(here, campaign, prize, new Result(null, Map.of(), null, null, report));
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            var result = Result.wrong(null, here.say(refusal));
            return Answered.by(refusal, page(here, campaign, prize, result));
        }
    }

    private View page(Here here, Campaign campaign, long prize, Result result) {
        var desk = telling.one(here, campaign, prize, result);
        return Html.of(
                Html.PAGES.shopDeskPrize(here.page(desk.value("name")), campaign.name(), desk));
    }
}
