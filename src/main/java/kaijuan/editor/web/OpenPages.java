package kaijuan.editor.web;

import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Rules;
import kaijuan.editor.Drafts;
import kaijuan.editor.Overtaken;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Opens a new campaign: its rules are read once more before everybody sees them. */
@Controller
class OpenPages {

    private final Organisers organisers;
    private final Drafts drafts;
    private final Campaigns campaigns;
    private final Rules rules;
    private final OpenTelling telling;

    OpenPages(
            Organisers organisers,
            Drafts drafts,
            Campaigns campaigns,
            Rules rules,
            OpenTelling telling) {
        this.organisers = organisers;
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.rules = rules;
        this.telling = telling;
    }

    /** Saves the draft and goes on to its rules. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/ready")
    View ready(
            Here here,
            @PathVariable("id") long id,
            @RequestParam("document") String document,
            @RequestParam("edition") int edition) {
        organisers.draft(here.visitor(), id);
        try {
            drafts.save(id, edition, document, here.visitor().person());
            return Go.to("/editor/" + id + "/open");
        } catch (Overtaken overtaken) {
            return telling.overtaken(here, overtaken, document);
        }
    }

    @For(Organisers.ROLE)
    @GetMapping("/editor/{id}/open")
    View confirm(Here here, @PathVariable("id") long id) {
        var draft = organisers.draft(here.visitor(), id);
        try {
            var campaign = campaigns.judge(draft.document());
            organisers.demand(here.visitor(), campaign);
            var page = here.page(here.say("editor.open.title"));
            return Html.of(Html.PAGES.editorOpen(page, draft, campaign, rules.of(campaign)));
        } catch (Flawed flawed) {
            return Go.to("/editor/" + id + "?flawed");
        }
    }

    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/open")
    View open(Here here, @PathVariable("id") long id, @RequestParam("edition") int edition) {
        var draft = organisers.draft(here.visitor(), id);
        organisers.demand(here.visitor(), campaigns.judge(draft.document()));
        try {
            var opened = telling.open(draft, edition, here.visitor().person());
            return Go.to("/c/" + opened.slug());
        } catch (Overtaken overtaken) {
            return telling.overtaken(here, overtaken, draft.document());
        }
    }
}
