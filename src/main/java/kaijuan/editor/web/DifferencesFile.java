package kaijuan.editor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.change.Filter;
import kaijuan.change.Preview;
import kaijuan.change.Previews;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.text.Cells;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody who would have something else, as a spreadsheet. */
@Controller
class DifferencesFile {

    private static final int SOME = 500;

    private final Organisers organisers;
    private final Campaigns campaigns;
    private final Previews previews;
    private final ChangeNaming naming;
    private final Audit audit;

    DifferencesFile(
            Organisers organisers,
            Campaigns campaigns,
            Previews previews,
            ChangeNaming naming,
            Audit audit) {
        this.organisers = organisers;
        this.campaigns = campaigns;
        this.previews = previews;
        this.naming = naming;
        this.audit = audit;
    }

    @For(Organisers.ROLE)
    @GetMapping("/editor/{id}/preview/{no}/differences.csv")
    void file(
            Here here,
            @PathVariable("id") long id,
            @PathVariable("no") long no,
            @ModelAttribute FilterForm asked,
            HttpServletResponse response)
            throws IOException {
        var draft = organisers.draft(here.visitor(), id);
        var preview = previews.of(no);
        var campaign = draft.campaignId();
        if (campaign == null || preview.campaignId() != campaign || !preview.ready()) {
            throw Refusal.unknown();
        }
        var running = campaigns.byId(campaign);
        var filter = asked.filter();
        audit.note(
                here.visitor().person(),
                "definition.differences",
                "campaign " + campaign,
                Map.of("preview", no, "rows", previews.count(preview, filter)));
        var name = running.slug() + "-differences-" + no + ".csv";
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        write(here, running, preview, filter, response);
    }

    private void write(
            Here here,
            Campaign running,
            Preview preview,
            Filter filter,
            HttpServletResponse response)
            throws IOException {
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(Cells.MARK + Cells.line((Object[]) here.say("editor.file.head").split(",")));
            for (int skip = 0; ; skip += SOME) {
                var some = previews.some(preview, filter, skip, SOME);
                for (var row : naming.rows(here.text(), running, some)) {
                    var way = here.say(row.better() ? "editor.better" : "editor.worse");
                    out.write(
                            Cells.line(
                                    row.who(),
                                    row.unit(),
                                    row.what(),
                                    row.was(),
                                    row.becomes(),
                                    way));
                }
                if (some.size() < SOME) {
                    return;
                }
            }
        }
    }
}
