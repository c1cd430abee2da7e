package kaijuan.home.web;

import java.util.ArrayList;
import kaijuan.campaign.CampaignSaid;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Definition;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.text.Both;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The rules, said by the same definition that is executed. */
@Controller
class RulesPage {

    private final Campaigns campaigns;
    private final Definition definition;
    private final Units units;
    private final Texts texts;
    private final Frames frames;

    RulesPage(Campaigns campaigns, Definition definition, Units units, Texts texts, Frames frames) {
        this.campaigns = campaigns;
        this.definition = definition;
        this.units = units;
        this.texts = texts;
        this.frames = frames;
    }

    @Open("the rules of a campaign are public")
    @GetMapping("/c/{campaign}/rules")
    View rules(@PathVariable("campaign") String slug, Here here) {
        var campaign = campaigns.bySlug(slug);
        var passages =
                new ArrayList<>(
                        CampaignSaid.of(
                                campaign,
                                kind -> word("unit.kind." + kind, kind),
                                code -> units.maybe(code).map(Unit::name).orElse(code)));
        definition.chapters().forEach(c -> passages.addAll(c.says(campaign)));
        var page = frames.page(here, campaign, "home", "home.rules.title");
        return Html.of(
                Html.PAGES.homeRules(page, campaign, passages, campaigns.document(campaign)));
    }

    private Both word(String key, String otherwise) {
        return texts.chinese().knows(key)
                ? new Both(texts.chinese().say(key), texts.english().say(key))
                : Both.name(otherwise);
    }
}
