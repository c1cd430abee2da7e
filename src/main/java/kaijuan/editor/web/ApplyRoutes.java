package kaijuan.editor.web;

import kaijuan.campaign.Campaigns;
import kaijuan.change.Previews;
import kaijuan.editor.Applying;
import kaijuan.editor.Overtaken;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Puts a draft to work, of which its author has read what it changes. */
@Controller
class ApplyRoutes {

    private static final int LONGEST = 1000;

    private final Organisers organisers;
    private final Campaigns campaigns;
    private final Previews previews;
    private final Applying applying;
    private final Overtaking overtaking;

    ApplyRoutes(
            Organisers organisers,
            Campaigns campaigns,
            Previews previews,
            Applying applying,
            Overtaking overtaking) {
        this.organisers = organisers;
        this.campaigns = campaigns;
        this.previews = previews;
        this.applying = applying;
        this.overtaking = overtaking;
    }

    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/apply")
    View apply(
            Here here,
            @PathVariable("id") long id,
            @RequestParam("edition") int edition,
            @RequestParam("preview") long preview,
            @RequestParam(name = "note", defaultValue = "") String note) {
        var draft = organisers.draft(here.visitor(), id);
        var campaign = draft.campaignId();
        if (campaign == null) {
            throw Refusal.unknown();
        }
        if (note.strip().length() > LONGEST) {
            throw Refusal.against("editor.note.long", LONGEST);
        }
        var running = campaigns.byId(campaign);
        organisers.demand(here.visitor(), campaigns.judge(draft.document()));
        try {
            applying.change(
                    draft,
                    edition,
                    running,
                    previews.of(preview),
                    here.visitor().person(),
                    note.strip());
            return Go.to("/editor/versions/" + running.slug() + "?done");
        } catch (Overtaken overtaken) {
            return overtaking.page(here, overtaken, draft.document());
        }
    }
}
