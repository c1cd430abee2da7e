package kaijuan.editor.web;

import kaijuan.editor.Drafts;
import kaijuan.editor.Overtaken;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Saves drafts and takes them away; whoever saves an older one than the last is told. */
@Controller
class DraftRoutes {

    private final Organisers organisers;
    private final Drafts drafts;
    private final Overtaking overtaking;

    DraftRoutes(Organisers organisers, Drafts drafts, Overtaking overtaking) {
        this.organisers = organisers;
        this.drafts = drafts;
        this.overtaking = overtaking;
    }

    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}")
    View save(
            Here here,
            @PathVariable("id") long id,
            @RequestParam("document") String document,
            @RequestParam("edition") int edition) {
        organisers.draft(here.visitor(), id);
        try {
            drafts.save(id, edition, document, here.visitor().person());
            return Go.to("/editor/" + id + "?saved");
        } catch (Overtaken overtaken) {
            return overtaking.page(here, overtaken, document);
        }
    }

    /** Takes the draft away; what runs stays as it is. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/drop")
    View drop(Here here, @PathVariable("id") long id, @RequestParam("edition") int edition) {
        var draft = organisers.draft(here.visitor(), id);
        try {
            drafts.close(id, edition, here.visitor().person());
            return Go.to("/editor");
        } catch (Overtaken overtaken) {
            return overtaking.page(here, overtaken, draft.document());
        }
    }

    /** Goes on from the version that runs by now. */
    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/rebase")
    View rebase(
            Here here,
            @PathVariable("id") long id,
            @RequestParam("edition") int edition,
            @RequestParam("version") int version) {
        var draft = organisers.draft(here.visitor(), id);
        try {
            drafts.rebase(id, edition, version, here.visitor().person());
            return Go.to("/editor/" + id);
        } catch (Overtaken overtaken) {
            return overtaking.page(here, overtaken, draft.document());
        }
    }
}
