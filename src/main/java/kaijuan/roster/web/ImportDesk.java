package kaijuan.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Export.Format;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.roster.Imports;
import kaijuan.roster.Report;
import kaijuan.roster.ReportSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Spreadsheets: sent, checked line by line without changing anything, then taken. */
@Controller
class ImportDesk {

    private static final String DESK = "/c/{campaign}/import";
    private static final String MEMBERS = "members";

    private final Office office;
    private final Imports imports;

    ImportDesk(Office office, Imports imports) {
        this.office = office;
        this.imports = imports;
    }

    @For({Office.CLERK, Office.ORGANISER})
    @DeskDoor(value = "roster.import.title", order = 61)
    @GetMapping(DESK)
    View desk(Here here, @PathVariable("campaign") String slug) {
        return page(here, office.campaign(slug, here.visitor()), "", null, null, false);
    }

    @For({Office.CLERK, Office.ORGANISER})
    @PostMapping(DESK)
    View send(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(name = "kind", defaultValue = MEMBERS) String kind,
            @RequestParam(name = "unit", defaultValue = "0") long unit,
            @RequestParam(name = "whole", defaultValue = "false") boolean whole,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletResponse response)
            throws IOException {
        var campaign = office.campaign(slug, here.visitor());
        try {
            allowed(here, campaign, kind);
            var under = kind.equals(MEMBERS) ? office.unit(campaign, here.visitor(), unit) : null;
            var id =
                    imports.keep(
                            campaign,
                            here.visitor().person(),
                            kind,
                            under,
                            whole && kind.equals(MEMBERS),
                            name(file),
                            bytes(file));
            var view = new RedirectView("/c/" + slug + "/import/" + id);
            view.setStatusCode(HttpStatus.SEE_OTHER);
            return view;
        } catch (Refusal refusal) {
            refusal.on(response);
            var wrong = here.say(refusal);
            return page(here, campaign, wrong, null, null, false);
        }
    }

    @For({Office.CLERK, Office.ORGANISER})
    @GetMapping(DESK + "/{id:[0-9a-f-]{36}}")
    View check(Here here, @PathVariable("campaign") String slug, @PathVariable("id") UUID id) {
        var campaign = office.campaign(slug, here.visitor());
        long by = here.visitor().person();
        var file = allowed(here, campaign, id);
        return page(here, campaign, "", file, imports.check(campaign, by, id), false);
    }

    @For({Office.CLERK, Office.ORGANISER})
    @PostMapping(DESK + "/{id:[0-9a-f-]{36}}")
    View take(Here here, @PathVariable("campaign") String slug, @PathVariable("id") UUID id) {
        var campaign = office.campaign(slug, here.visitor());
        long by = here.visitor().person();
        var file = allowed(here, campaign, id);
        var report = imports.take(campaign, by, id, here.text());
        return page(here, campaign, "", file, report, true);
    }

    /** What becomes, or for a day after it was taken became, of every line of the file. */
    @For({Office.CLERK, Office.ORGANISER})
    @GetMapping(DESK + "/{id:[0-9a-f-]{36}}/report.{format:csv|xlsx}")
    void report(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") UUID id,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var campaign = office.campaign(slug, here.visitor());
        allowed(here, campaign, id);
        var header = ReportSheet.header(here.text());
        try (var sheet = Export.to(response, slug + "-import", Format.of(format), header)) {
            imports.report(campaign, here.visitor().person(), id, here.text(), sheet);
        }
    }

    private Imports.Waiting allowed(Here here, Campaign campaign, UUID id) {
        var file = imports.file(campaign, here.visitor().person(), id);
        allowed(here, campaign, file.kind());
        return file;
    }

    private void allowed(Here here, Campaign campaign, String kind) {
        if (!kinds(here, campaign).contains(kind)) {
            throw Refusal.unknown();
        }
    }

    private List<String> kinds(Here here, Campaign campaign) {
        return office.organises(campaign, here.visitor())
                ? List.of(MEMBERS, "units", "targets")
                : List.of(MEMBERS);
    }

    private View page(
            Here here,
            Campaign campaign,
            String wrong,
            Imports.@Nullable Waiting file,
            @Nullable Report report,
            boolean taken) {
        var view =
                new ImportView(
                        "/c/" + campaign.slug() + "/import",
                        kinds(here, campaign),
                        office.units(campaign, here.visitor()),
                        office.organises(campaign, here.visitor()),
                        wrong,
                        file,
                        report,
                        taken);
        return Html.of(
                Html.PAGES.rosterImport(
                        here.page(here.say("roster.import.title")), campaign.name(), view));
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null || file.getSize() > Imports.MOST_BYTES ? new byte[0] : file.getBytes();
    }

    private static String name(@Nullable MultipartFile file) {
        return Objects.requireNonNullElse(file == null ? null : file.getOriginalFilename(), "");
    }
}
