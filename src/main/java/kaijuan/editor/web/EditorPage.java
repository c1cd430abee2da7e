package kaijuan.editor.web;

import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.editor.Draft;
import kaijuan.editor.Drafts;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Document, form and rules side by side. */
@Controller
class EditorPage {

    private final Organisers organisers;
    private final Campaigns campaigns;
    private final Looking looking;
    private final Revision revision;

    EditorPage(Organisers organisers, Campaigns campaigns, Looking looking, Revision revision) {
        this.organisers = organisers;
        this.campaigns = campaigns;
        this.looking = looking;
        this.revision = revision;
    }

    @For(Organisers.ROLE)
    @GetMapping("/editor/{id}")
    View page(Here here, @PathVariable("id") long id) {
        var draft = organisers.draft(here.visitor(), id);
        if (draft.closedAt() != null) {
            throw Refusal.conflict("editor.closed");
        }
        var look = looking.at(draft.document());
        boolean flawed = here.path().endsWith("?flawed") && !look.mistakes().isEmpty();
        var saved = here.path().endsWith("?saved") ? here.say("editor.saved") : null;
        return shown(here, draft, look, flawed ? here.say("editor.flawed") : saved, !flawed);
    }

    /** Looks at a document as it is typed; nothing is saved. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/look")
    View look(Here here, @PathVariable("id") long id, @RequestParam("document") String document) {
        var draft = organisers.draft(here.visitor(), id);
        var look = looking.at(Drafts.tidy(document));
        return here.partial()
                ? panes(here, draft, look, null)
                : shown(here, draft, look, null, true);
    }

    /** Carries what was changed in the form into the document; nothing is saved. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/form")
    View form(Here here, @PathVariable("id") long id, @RequestParam Map<String, String> sent) {
        var draft = organisers.draft(here.visitor(), id);
        var document = Drafts.tidy(sent.getOrDefault("document", ""));
        var said = (String) null;
        try {
            document = revision.of(document, sent);
        } catch (Refusal refusal) {
            said = here.say(refusal);
        }
        var look = looking.at(document);
        return here.partial()
                ? panes(here, draft, look, said)
                : shown(here, draft, look, said, said == null);
    }

    private View panes(Here here, Draft draft, Glance look, @Nullable String said) {
        boolean amended = here.path().endsWith("/form");
        var page = here.page(draft.title());
        return Html.of(Html.PAGES.editorPanes(page, draft, look, said, amended));
    }

    private View shown(Here here, Draft draft, Glance look, @Nullable String said, boolean done) {
        var campaign = draft.campaignId();
        var running = campaign == null ? null : campaigns.byId(campaign);
        var view = new EditorView(draft, running, look, said, done, "", null);
        return Html.of(
                Html.PAGES.editorEditor(here.page(here.say("editor.title", draft.title())), view));
    }
}
