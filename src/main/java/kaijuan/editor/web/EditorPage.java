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
import org.springframework.http.ResponseEntity;
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
    private final Drafts drafts;
    private final Campaigns campaigns;
    private final Looking looking;
    private final Revision revision;

    EditorPage(
            Organisers organisers,
            Drafts drafts,
            Campaigns campaigns,
            Looking looking,
            Revision revision) {
        this.organisers = organisers;
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.looking = looking;
        this.revision = revision;
    }

    @For(Organisers.ROLE)
    @GetMapping("/editor/{id}")
    View page(Here here, @PathVariable("id") long id) {
        var draft = organisers.draft(here.visitor(), id);
        var saved = here.path().endsWith("?saved") ? here.say("editor.saved") : null;
        return shown(here, draft, looking.at(draft.document()), saved, true);
    }

    /** Saves the document; whoever saves an older one than the last is told. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}")
    Object save(
            Here here,
            @PathVariable("id") long id,
            @RequestParam("document") String document,
            @RequestParam("edition") int edition) {
        organisers.draft(here.visitor(), id);
        drafts.save(id, edition, document, here.visitor().person());
        return seeOther("/editor/" + id + "?saved");
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
            said = here.say(refusal.key(), refusal.fill());
        }
        var look = looking.at(document);
        return here.partial()
                ? panes(here, draft, look, said)
                : shown(here, draft, look, said, said == null);
    }

    /** Takes the draft away; what runs stays as it is. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/drop")
    ResponseEntity<Void> drop(
            Here here, @PathVariable("id") long id, @RequestParam("edition") int edition) {
        organisers.draft(here.visitor(), id);
        drafts.close(id, edition, here.visitor().person());
        return seeOther("/editor");
    }

    private View panes(Here here, Draft draft, Look look, @Nullable String said) {
        boolean amended = here.path().endsWith("/form");
        var page = here.page(draft.title());
        return Html.of(Html.PAGES.editorPanes(page, draft, look, said, amended));
    }

    private View shown(Here here, Draft draft, Look look, @Nullable String said, boolean done) {
        var running = draft.fresh() ? null : campaigns.byId(draft.campaignId());
        var view = new EditorView(draft, running, look, said, done, "", null);
        return Html.of(
                Html.PAGES.editorEditor(here.page(here.say("editor.title", draft.title())), view));
    }

    static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(303).header("Location", path).build();
    }
}
