package kaijuan.help.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.help.Question;
import kaijuan.help.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Help: whom to ask, what is often asked, one's own questions. */
@Controller
class HelpPages {

    private static final String HERE = "/c/{campaign}/help";

    private final Campaigns campaigns;
    private final Questions questions;
    private final Frames frames;

    HelpPages(Campaigns campaigns, Questions questions, Frames frames) {
        this.campaigns = campaigns;
        this.questions = questions;
        this.frames = frames;
    }

    @Open("whoever cannot sign in needs help most")
    @GetMapping(HERE)
    View help(Here here, @PathVariable("campaign") String slug) {
        return page(here, campaigns.bySlug(slug), "", "");
    }

    @SignedIn
    @PostMapping(HERE)
    View ask(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        try {
            questions.ask(campaign, here.visitor().person(), words);
            return Go.to("/c/" + campaign.slug() + "/help");
        } catch (Refusal e) {
            e.on(response);
            return page(here, campaign, words, here.say(e));
        }
    }

    private View page(Here here, Campaign campaign, String typed, String wrong) {
        var who = here.visitor().id();
        var own = who == null ? List.<Question>of() : questions.of(campaign, who);
        return Html.of(
                Html.PAGES.helpHelp(
                        frames.page(here, campaign, "me", "help.title"),
                        campaign,
                        own.stream().map(q -> Put.of(campaign, q, "", "")).toList(),
                        typed,
                        wrong));
    }
}
