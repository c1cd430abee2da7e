package kaijuan.outer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Typed;
import kaijuan.outer.Letting;
import kaijuan.outer.Partners.Heard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Keys of the outer systems that tell results, of all campaigns within one's units. */
@Controller
class PartnerDesk {

    private static final String HERE = "/staff/partners";

    private final Letting letting;

    PartnerDesk(Letting letting) {
        this.letting = letting;
    }

    @For({"operator", "organiser"})
    @Fresh
    @DeskDoor(value = "outer.partners.title", order = 93)
    @GetMapping(HERE)
    View list(Here here) {
        return page(here, new Typed(Map.of(), Map.of()), "");
    }

    @For({"operator", "organiser"})
    @Fresh
    @PostMapping(HERE)
    View add(
            Here here,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address) {
        try {
            var key = letting.add(here.visitor(), campaign, name, address);
            return page(here, new Typed(Map.of(), Map.of()), key);
        } catch (Refusal e) {
            if (!e.key().startsWith("outer.partner.")) {
                throw e;
            }
            e.on(response);
            var typed = Map.of("campaign", campaign, "name", name, "address", address);
            var field = e.key().contains(".address.") ? "address" : "name";
            return page(here, new Typed(typed, Map.of(field, here.say(e))), "");
        }
    }

    @For({"operator", "organiser"})
    @Fresh
    @PostMapping(HERE + "/{campaign}/{partner:\\d{1,18}}/end")
    View end(
            Here here,
            @PathVariable("campaign") String campaign,
            @PathVariable("partner") long partner) {
        letting.end(here.visitor(), campaign, partner);
        return Go.to(HERE);
    }

    private View page(Here here, Typed typed, String key) {
        var campaigns = letting.campaigns(here.visitor());
        var byId = campaigns.stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        List<PartnerView> all =
                letting.partners(campaigns).stream().map(one -> view(one, byId)).toList();
        return Html.of(
                Html.PAGES.outerPartners(
                        here.page(here.say("outer.partners.title")), campaigns, all, typed, key));
    }

    private static PartnerView view(Heard one, Map<Long, Campaign> campaigns) {
        var partner = one.partner();
        var campaign = campaigns.get(partner.campaign());
        if (campaign == null) {
            throw Refusal.unknown();
        }
        var ended = partner.ended();
        return new PartnerView(
                partner.id(),
                partner.name(),
                campaign.slug(),
                campaign.name(),
                day(campaign, partner.since()),
                ended == null ? null : day(campaign, ended),
                one.reports());
    }

    private static String day(Campaign campaign, Instant moment) {
        return moment.atZone(campaign.zone()).toLocalDate().toString();
    }
}
