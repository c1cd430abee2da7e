package kaijuan.shop.web;

import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.Label;
import kaijuan.shop.Prizes;
import kaijuan.shop.Storekeeping;
import kaijuan.shop.Way;
import kaijuan.shop.web.DeskTelling.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organiser's desk: prizes and what is said of them. */
@Controller
class DeskPages {

    private static final String DESK = "/c/{campaign}/shop/desk";
    private static final String ONE = DESK + "/{prize:\\d{1,18}}";

    private final Reach reach;
    private final Prizes prizes;
    private final Storekeeping store;
    private final DeskTelling telling;

    DeskPages(Reach reach, Prizes prizes, Storekeeping store, DeskTelling telling) {
        this.reach = reach;
        this.prizes = prizes;
        this.store = store;
        this.telling = telling;
    }

    @For(Reach.ORGANISER)
    @DeskDoor(value = "shop.desk.title", order = 60)
    @GetMapping(DESK)
    View all(Here here, @PathVariable("campaign") String slug) {
        var campaign = reach.kept(slug, here.visitor());
        return Html.of(
                Html.PAGES.shopDesk(
                        here.page(here.say("shop.desk.title")),
                        CatalogueTelling.base(campaign),
                        campaign.name(),
                        prizes.all(campaign)));
    }

    @For(Reach.ORGANISER)
    @GetMapping(DESK + "/new")
    View fresh(Here here, @PathVariable("campaign") String slug) {
        return form(here, reach.kept(slug, here.visitor()), 0, Result.NOTHING);
    }

    @For(Reach.ORGANISER)
    @PostMapping(DESK + "/new")
    View add(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam Map<String, String> form) {
        var campaign = reach.kept(slug, here.visitor());
        var label = DeskTelling.label(form, way(form));
        try {
            long id = store.add(campaign, label, here.visitor().person());
            return Go.to(CatalogueTelling.base(campaign) + "/desk/" + id);
        } catch (Refusal refusal) {
            return again(here, campaign, 0, form, label, refusal);
        }
    }

    private static Way way(Map<String, String> form) {
        try {
            return Way.of(form.getOrDefault("way", ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("shop.desk.way");
        }
    }

    @For(Reach.ORGANISER)
    @GetMapping(ONE)
    View one(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("prize") long prize,
            @RequestParam(name = "done", required = false) @Nullable String done) {
        var campaign = reach.kept(slug, here.visitor());
        var result = done == null ? Result.NOTHING : Result.done(here.say("shop.desk.done"));
        return form(here, campaign, prize, result);
    }

    @For(Reach.ORGANISER)
    @PostMapping(ONE)
    View edit(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("prize") long prize,
            @RequestParam Map<String, String> form) {
        var campaign = reach.kept(slug, here.visitor());
        var label = DeskTelling.label(form, prizes.one(campaign, prize).way());
        try {
            store.edit(
                    campaign,
                    prize,
                    DeskTelling.number(form, "version"),
                    label,
                    here.visitor().person());
            return Go.to(CatalogueTelling.base(campaign) + "/desk/" + prize + "?done");
        } catch (Refusal refusal) {
            return again(here, campaign, prize, form, label, refusal);
        }
    }

    private View again(
            Here here,
            Campaign campaign,
            long prize,
            Map<String, String> form,
            Label label,
            Refusal refusal) {
        if (!refusal.mendable()) {
            throw refusal;
        }
        var faults = new HashMap<String, String>();
        label.faults().forEach((field, f) -> faults.put(field, here.say(f)));
        var wrong = faults.isEmpty() ? here.say(refusal) : null;
        var typed = DeskTelling.kept(form);
        var result = new Result(typed, faults, wrong, null, null);
        return Answered.by(refusal, form(here, campaign, prize, result));
    }

    private View form(Here here, Campaign campaign, long prize, Result result) {
        var desk =
                prize == 0
                        ? telling.fresh(campaign, result)
                        : telling.one(here, campaign, prize, result);
        var title = prize == 0 ? here.say("shop.desk.new") : desk.value("name");
        return Html.of(Html.PAGES.shopDeskPrize(here.page(title), campaign.name(), desk));
    }
}
