package kaijuan.home.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Reworded;
import kaijuan.campaign.Rules;
import kaijuan.campaign.Versions;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The rules, said by the same definition that is executed, and by those that ran before it. */
@Controller
class RulesPage {

    private final Campaigns campaigns;
    private final Versions versions;
    private final Rules rules;
    private final Frames frames;

    RulesPage(Campaigns campaigns, Versions versions, Rules rules, Frames frames) {
        this.campaigns = campaigns;
        this.versions = versions;
        this.rules = rules;
        this.frames = frames;
    }

    @Open("the rules of a campaign are public, also those that ran before")
    @GetMapping("/c/{campaign}/rules")
    View rules(
            @PathVariable("campaign") String slug,
            @RequestParam(name = "version", required = false) @Nullable Integer version,
            Here here) {
        var campaign = campaigns.bySlug(slug);
        var all = versions.of(campaign);
        int no = version == null ? campaign.version() : version;
        var shown =
                all.stream().filter(v -> v.no() == no).findFirst().orElseThrow(Refusal::unknown);
        var passages = passages(campaign, no);
        var changes =
                no == 1 ? List.<Reworded>of() : Reworded.of(passages(campaign, no - 1), passages);
        var view =
                new RulesView(
                        campaign, shown, all, passages, changes, versions.document(campaign, no));
        var page = frames.page(here, campaign, "home", "home.rules.title");
        return Html.of(Html.PAGES.homeRules(page, view));
    }

    /** None for a version whose language is no longer read; its document is shown all the same. */
    private List<Passage> passages(Campaign campaign, int version) {
        try {
            return rules.of(versions.at(campaign, version));
        } catch (Flawed leftBehind) {
            return List.of();
        }
    }
}
