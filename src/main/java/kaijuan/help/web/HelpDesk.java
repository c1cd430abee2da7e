package kaijuan.help.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Leaf;
import kaijuan.ground.web.Page;
import kaijuan.ground.web.Refusal;
import kaijuan.help.Answering;
import kaijuan.help.Question;
import kaijuan.member.Members;
import kaijuan.unit.Units;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Questions of readers on the desk of those who answer them. */
@Controller
class HelpDesk {

    private static final String HERE = "/c/{campaign}/help/desk";
    private static final int PAGE = 30;

    private final Campaigns campaigns;
    private final Answering answering;
    private final Members members;
    private final Units units;

    HelpDesk(Campaigns campaigns, Answering answering, Members members, Units units) {
        this.campaigns = campaigns;
        this.answering = answering;
        this.members = members;
        this.units = units;
    }

    @For({"clerk", "organiser"})
    @DeskDoor(value = "help.desk.title", order = 23)
    @GetMapping(HERE)
    View list(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(name = "page", defaultValue = "1") int asked) {
        var campaign = campaigns.bySlug(slug);
        int open = answering.count(campaign, here.visitor(), true);
        int done = answering.count(campaign, here.visitor(), false);
        var leaf = Leaf.of(answered ? done : open, PAGE, asked);
        var some = answering.reached(campaign, here.visitor(), !answered, leaf.from(), PAGE);
        return Html.of(
                Html.PAGES.helpDesk(
                        page(here, campaign),
                        campaign,
                        new Piled(open, done, answered, leaf, put(campaign, some))));
    }

    @For({"clerk", "organiser"})
    @GetMapping(HERE + "/{id}")
    View one(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        return sheet(here, campaigns.bySlug(slug), id, "", "");
    }

    @For({"clerk", "organiser"})
    @PostMapping(HERE + "/{id}")
    View answer(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String answer,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        try {
            answering.answer(campaign, here.visitor(), id, answer);
            return Go.to("/c/" + campaign.slug() + "/help/desk");
        } catch (Refusal e) {
            if (e.status() == HttpStatus.NOT_FOUND) {
                throw e;
            }
            e.on(response);
            return sheet(here, campaign, id, answer, here.say(e));
        }
    }

    private View sheet(Here here, Campaign campaign, long id, String typed, String wrong) {
        var one = answering.one(campaign, here.visitor(), id);
        var put = put(campaign, List.of(one)).getFirst();
        return Html.of(Html.PAGES.helpAnswer(page(here, campaign), campaign, put, typed, wrong));
    }

    private List<Put> put(Campaign campaign, List<Question> some) {
        var masks = members.masks(some.stream().map(Question::member).distinct().toList());
        return some.stream()
                .map(q -> Put.of(campaign, q, masks.getOrDefault(q.member(), ""), unit(q)))
                .toList();
    }

    private String unit(Question one) {
        var unit = one.unit();
        return unit == null ? "" : units.byId(unit).name();
    }

    private static Page page(Here here, Campaign campaign) {
        var home = new Page.Place("home", campaign.name(), "/c/" + campaign.slug());
        return here.page(here.say("help.desk.title"), home, List.of(), null);
    }
}
