package kaijuan.home.web;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A campaign's front page: for everybody what it is, for an entrant also where they stand. */
@Controller
class CampaignPage {

    private final Campaigns campaigns;
    private final Footings footings;
    private final Heads heads;
    private final Noticeboard noticeboard;
    private final Frames frames;

    CampaignPage(
            Campaigns campaigns,
            Footings footings,
            Heads heads,
            Noticeboard noticeboard,
            Frames frames) {
        this.campaigns = campaigns;
        this.footings = footings;
        this.heads = heads;
        this.noticeboard = noticeboard;
        this.frames = frames;
    }

    @Open("the campaign's page is public: what it is, rules, rooms, boards")
    @GetMapping("/c/{campaign}")
    View home(@PathVariable("campaign") String slug, Here here) {
        Campaign campaign = campaigns.bySlug(slug);
        var page = frames.titled(here, campaign, "home", campaign.name());
        return Html.of(
                Html.PAGES.homeCampaign(
                        page,
                        campaign,
                        Stages.of(campaign, here.now()),
                        Stages.left(campaign, here.now(), here.text()),
                        Programme.of(campaign, here.now(), here.text()),
                        footings.of(campaign, here),
                        noticeboard.of(campaign, here),
                        heads.of(campaign, here)));
    }
}
