package kaijuan.shelf.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Label;
import kaijuan.shelf.Librarian;
import kaijuan.shelf.Report;
import kaijuan.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The librarian's desk: what is on the shelf, taking in, putting right, taking off. */
@Controller
class ShelfDesk {

    private final Shelf shelf;
    private final Librarian librarian;

    ShelfDesk(Shelf shelf, Librarian librarian) {
        this.shelf = shelf;
        this.librarian = librarian;
    }

    @For("librarian")
    @DeskDoor(value = "staff.desk.shelf", order = 30)
    @GetMapping("/shelf/desk")
    View desk(
            Here here,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "medium", defaultValue = "") String medium,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return shown(here, words, medium, page, null);
    }

    /** Sent again, the same files change nothing, so the answer may be shown without a redirect. */
    @For("librarian")
    @PostMapping("/shelf/desk")
    View take(
            Here here,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "tags", defaultValue = "") String tags)
            throws IOException {
        var rows = new ArrayList<Report.Row>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = file.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                try (var in = file.getInputStream()) {
                    rows.add(librarian.take(name, in, SheetForm.split(tags)));
                }
            }
        }
        if (rows.isEmpty()) {
            throw Refusal.bad("shelf.desk.none");
        }
        var report = new Report(rows);
        var page = shown(here, "", "", 1, report);
        boolean none = report.count(Report.Outcome.REFUSED) == rows.size();
        return none ? Answered.under(HttpStatus.UNPROCESSABLE_CONTENT, page) : page;
    }

    @For("librarian")
    @GetMapping("/shelf/desk/{id}")
    View sheet(Here here, @PathVariable("id") long id) {
        return sheet(here, id, librarian.label(id), null);
    }

    @For("librarian")
    @PostMapping("/shelf/desk/{id}")
    View edit(Here here, @PathVariable("id") long id, SheetForm form) {
        var label = form.label();
        try {
            librarian.edit(id, label);
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            var wrong = here.say(refusal);
            return Answered.by(refusal, sheet(here, id, label, wrong));
        }
        return Go.to("/shelf/desk/" + id + "?done");
    }

    @For("librarian")
    @PostMapping("/shelf/desk/{id}/hidden")
    View hide(@PathVariable("id") long id, @RequestParam("hidden") boolean hidden) {
        librarian.hide(id, hidden);
        return Go.to("/shelf/desk/" + id);
    }

    private View shown(Here here, String words, String medium, int page, @Nullable Report report) {
        var all = librarian.titles(words, medium);
        int at = Math.clamp(page, 1, Math.max(1, (all.size() + Desk.PAGE - 1) / Desk.PAGE));
        int from = (at - 1) * Desk.PAGE;
        var rows =
                all.subList(from, Math.min(all.size(), from + Desk.PAGE)).stream()
                        .map(t -> new Desk.Row(t, shelf.imprint(t.id()).hidden()))
                        .toList();
        var desk = new Desk(rows, all.size(), words, medium, at, report);
        return Html.of(Html.PAGES.shelfDesk(here.page(here.say("shelf.desk.title")), desk));
    }

    private View sheet(Here here, long id, Label label, @Nullable String wrong) {
        var sheet = new Sheet(id, label, shelf.imprint(id).hidden(), wrong);
        return Html.of(Html.PAGES.shelfSheet(here.page(shelf.title(id).name()), sheet));
    }
}
