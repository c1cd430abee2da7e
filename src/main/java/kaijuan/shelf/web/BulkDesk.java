package kaijuan.shelf.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Export.Format;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Bulk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Many files at once: sending them, and how far they are. */
@Controller
class BulkDesk {

    private static final String JOB = "/shelf/desk/bulk/{job:\\d{1,18}}";
    private static final int SOME = 100;
    private static final int MANY = 1000;

    private final Bulk bulk;

    BulkDesk(Bulk bulk) {
        this.bulk = bulk;
    }

    @For("librarian")
    @GetMapping("/shelf/desk/bulk")
    View form(Here here) {
        return form(here, null);
    }

    @For("librarian")
    @PostMapping("/shelf/desk/bulk")
    View send(
            Here here,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "tags", defaultValue = "") String tags)
            throws IOException {
        var sent =
                (files == null ? List.<MultipartFile>of() : files)
                        .stream().filter(f -> !named(f).isEmpty()).map(BulkDesk::sent).toList();
        try {
            if (sent.isEmpty()) {
                throw Refusal.against("shelf.desk.none");
            }
            long by = here.visitor().person();
            return Go.to("/shelf/desk/bulk/" + bulk.begin(sent, SheetForm.split(tags), by));
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            return Answered.by(refusal, form(here, here.say(refusal)));
        }
    }

    /** Asks again by itself until all is known; another's is as if it were not there. */
    @For("librarian")
    @GetMapping(JOB)
    View progress(
            Here here,
            @PathVariable("job") long id,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        var job = own(here, id);
        int of = Math.max(1, (job.done() + SOME - 1) / SOME);
        int at = Math.clamp(page, 1, of);
        var view = new BulkView(job, bulk.sums(job), bulk.rows(job, (at - 1) * SOME, SOME), at, of);
        return Html.of(Html.PAGES.shelfProgress(here.page(here.say("shelf.bulk.title")), view));
    }

    /** The whole report, a row for each file. */
    @For("librarian")
    @GetMapping(JOB + "/report.{format:csv|xlsx}")
    void report(
            Here here,
            @PathVariable("job") long id,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var job = own(here, id);
        var header = here.say("shelf.bulk.head").split(",");
        var kind = format.equals("csv") ? Format.CSV : Format.XLSX;
        try (var export = Export.to(response, "shelf-" + id, kind, header)) {
            int from = 0;
            for (var some = bulk.rows(job, 0, MANY); !some.isEmpty(); ) {
                for (var row : some) {
                    var at = row.title() == null ? "" : "/shelf/desk/" + row.title();
                    export.row(row.file(), row.sentence(here.text()), at);
                }
                from += some.size();
                some = bulk.rows(job, from, MANY);
            }
        }
    }

    private Bulk.Job own(Here here, long id) {
        return bulk.job(id, here.visitor().person()).orElseThrow(Refusal::unknown);
    }

    private View form(Here here, @Nullable String wrong) {
        return Html.of(
                Html.PAGES.shelfBulk(
                        here.page(here.say("shelf.bulk.title")),
                        bulk.of(here.visitor().person()),
                        wrong));
    }

    private static Bulk.Sent sent(MultipartFile file) {
        return new Bulk.Sent(named(file), file::getInputStream);
    }

    private static String named(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
