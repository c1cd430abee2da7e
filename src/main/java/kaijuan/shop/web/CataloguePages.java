package kaijuan.shop.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.shop.Address;
import kaijuan.shop.Ask;
import kaijuan.shop.Orders;
import kaijuan.shop.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The catalogue, and a prize with the form that orders it. */
@Controller
class CataloguePages {

    private static final int LONGEST = 300;

    private final Campaigns campaigns;
    private final CatalogueTelling catalogue;
    private final PrizeTelling prizes;
    private final Orders orders;
    private final Frames frames;

    CataloguePages(
            Campaigns campaigns,
            CatalogueTelling catalogue,
            PrizeTelling prizes,
            Orders orders,
            Frames frames) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.prizes = prizes;
        this.orders = orders;
        this.frames = frames;
    }

    /** The campaign, if it exchanges points. */
    private Campaign exchanging(String slug) {
        var campaign = campaigns.bySlug(slug);
        if (!campaign.chapter(Terms.class).exchanged()) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    @Open("prizes and their price are public, as the rules are")
    @GetMapping("/c/{campaign}/shop")
    View catalogue(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        var page = frames.page(here, campaign, "me", "shop.title");
        return Html.of(Html.PAGES.shopCatalogue(page, catalogue.all(here, campaign)));
    }

    @Open("prizes and their price are public, as the rules are")
    @GetMapping("/c/{campaign}/shop/{prize:\\d{1,18}}")
    View prize(
            Here here, @PathVariable("campaign") String slug, @PathVariable("prize") long prize) {
        return page(here, exchanging(slug), prize, Sent.NOTHING);
    }

    @SignedIn
    @PostMapping("/c/{campaign}/shop/{prize:\\d{1,18}}")
    View order(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("prize") long prize,
            @RequestParam Map<String, String> form) {
        var campaign = exchanging(slug);
        var ask = ask(prize, form);
        try {
            long id = orders.place(campaign, here.visitor().person(), ask);
            return Go.to(CatalogueTelling.base(campaign) + "/orders/" + id + "?new");
        } catch (Refusal refusal) {
            return again(here, campaign, ask, form, refusal);
        }
    }

    /** The page with what went wrong; nothing that was typed is lost. */
    private View again(
            Here here, Campaign campaign, Ask ask, Map<String, String> form, Refusal refusal) {
        if (!refusal.mendable()) {
            throw refusal;
        }
        var faults = new HashMap<String, String>();
        if (refusal.status() == HttpStatus.UNPROCESSABLE_CONTENT) {
            orders.faults(campaign, ask)
                    .forEach((name, wrong) -> faults.put(name, here.say(wrong)));
        }
        var wrong = faults.isEmpty() ? here.say(refusal) : null;
        var sent = new Sent(ask.key().toString(), short_(form), faults, wrong);
        return Answered.by(refusal, page(here, campaign, ask.prize(), sent));
    }

    private View page(Here here, Campaign campaign, long prize, Sent sent) {
        var view = prizes.one(here, campaign, prize, sent);
        var page = frames.titled(here, campaign, "me", view.name());
        return Html.of(Html.PAGES.shopPrize(page, view));
    }

    private static Ask ask(long prize, Map<String, String> form) {
        var address =
                form.containsKey("place")
                        ? new Address(
                                form.getOrDefault("name", "").strip(),
                                form.getOrDefault("phone", "").strip(),
                                form.getOrDefault("place", "").strip())
                        : null;
        return new Ask(prize, key(form), number(form, "price", 0), unit(form), address);
    }

    private static UUID key(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault("key", ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("shop.key.missing");
        }
    }

    private static @Nullable Long unit(Map<String, String> form) {
        int unit = number(form, "unit", 0);
        return unit == 0 ? null : Long.valueOf(unit);
    }

    private static int number(Map<String, String> form, String field, int otherwise) {
        var typed = form.getOrDefault(field, "").strip();
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : otherwise;
    }

    private static Map<String, String> short_(Map<String, String> form) {
        var kept = new HashMap<>(form);
        kept.replaceAll((name, typed) -> typed.substring(0, Math.min(typed.length(), LONGEST)));
        return kept;
    }
}
