package kaijuan.editor.web;

import kaijuan.campaign.Campaigns;
import kaijuan.editor.Copying;
import kaijuan.editor.Drafts;
import kaijuan.editor.Templates;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The campaigns that an organiser works on, their drafts, and what to begin a new one with. */
@Controller
class EditorDesk {

    private final Organisers organisers;
    private final Campaigns campaigns;
    private final Drafts drafts;
    private final Templates templates;
    private final Copying copying;

    EditorDesk(
            Organisers organisers,
            Campaigns campaigns,
            Drafts drafts,
            Templates templates,
            Copying copying) {
        this.organisers = organisers;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.templates = templates;
        this.copying = copying;
    }

    @For(Organisers.ROLE)
    @DeskDoor(value = "editor.desk.title", order = 20)
    @GetMapping("/editor")
    View desk(Here here) {
        var visitor = here.visitor();
        var mine = campaigns.all().stream().filter(c -> organisers.may(visitor, c)).toList();
        var open = drafts.open().stream().filter(d -> organisers.may(visitor, d)).toList();
        var view = new DeskView(mine, open, templates.all());
        return Html.of(Html.PAGES.editorDesk(here.page(here.say("editor.desk.title")), view));
    }

    /** Opens the draft of a campaign at work, beginning it if there is none. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/change")
    View change(Here here, @RequestParam("campaign") String slug) {
        var campaign = organisers.campaign(here.visitor(), slug);
        var draft = drafts.of(campaign, here.visitor().person());
        return Go.to("/editor/" + draft.id());
    }

    /** Begins a new campaign from a template. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/begin")
    View begin(Here here, @RequestParam("template") String template) {
        var draft = drafts.begin(templates.document(template), here.visitor().person());
        return Go.to("/editor/" + draft.id());
    }

    /** Begins a new campaign as one that was, on other days. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/copy")
    View copy(
            Here here,
            @RequestParam("campaign") String slug,
            @RequestParam("address") String address,
            @RequestParam("name") String name,
            @RequestParam("day") String day) {
        var campaign = organisers.campaign(here.visitor(), slug);
        var document = copying.of(campaign, address, name, day);
        var draft = drafts.begin(document, here.visitor().person());
        return Go.to("/editor/" + draft.id());
    }
}
