package kaijuan.editor.web;

import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.change.Preview;
import kaijuan.change.Previews;
import kaijuan.editor.Draft;
import kaijuan.editor.Drafts;
import kaijuan.editor.Overtaken;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a draft would change of the campaign at work: asked for, and looked at. */
@Controller
class ChangePages {

    private final Organisers organisers;
    private final Drafts drafts;
    private final Campaigns campaigns;
    private final Previews previews;
    private final ChangeTelling telling;

    ChangePages(
            Organisers organisers,
            Drafts drafts,
            Campaigns campaigns,
            Previews previews,
            ChangeTelling telling) {
        this.organisers = organisers;
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.previews = previews;
        this.telling = telling;
    }

    /** Saves the draft and asks what it would change. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/preview")
    View ask(
            Here here,
            @PathVariable("id") long id,
            @RequestParam("document") String document,
            @RequestParam("edition") int edition) {
        var before = organisers.draft(here.visitor(), id);
        var running = running(before);
        try {
            long by = here.visitor().person();
            var draft = drafts.save(id, edition, document, by);
            long preview = previews.ask(running, draft.document(), by);
            return Go.to("/editor/" + id + "/preview/" + preview);
        } catch (Flawed flawed) {
            return Go.to("/editor/" + id + "?flawed");
        } catch (Overtaken overtaken) {
            return telling.overtaken(here, overtaken, document);
        }
    }

    @For(Organisers.ROLE)
    @GetMapping("/editor/{id}/preview/{no}")
    View preview(
            Here here,
            @PathVariable("id") long id,
            @PathVariable("no") long no,
            @ModelAttribute FilterForm asked,
            @RequestParam(name = "page", defaultValue = "1") int page,
            HttpServletResponse response) {
        var draft = organisers.draft(here.visitor(), id);
        var running = running(draft);
        var preview = of(running, no);
        var view = telling.view(here, draft, running, preview, asked.filter(), page);
        if (here.partial() && preview.ready()) {
            // The page that waited shows a part alone; what it waited for is a page of its own.
            response.setHeader("HX-Refresh", "true");
        }
        var titled = here.page(here.say("editor.preview.title"));
        return Html.of(
                here.partial() && !preview.ready()
                        ? Html.PAGES.editorWaiting(titled, view)
                        : Html.PAGES.editorPreview(titled, view));
    }

    private Preview of(Campaign running, long no) {
        var preview = previews.of(no);
        if (preview.campaignId() != running.id()) {
            throw Refusal.unknown();
        }
        return preview;
    }

    private Campaign running(Draft draft) {
        var campaign = draft.campaignId();
        if (campaign == null) {
            throw Refusal.unknown();
        }
        return campaigns.byId(campaign);
    }
}
