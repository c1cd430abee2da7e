package kaijuan.editor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.change.Filter;
import kaijuan.change.Preview;
import kaijuan.change.Previews;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Export.Format;
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
    @GetMapping("/editor/{id}/preview/{no}/differences.{format:csv|xlsx}")
    void file(
            Here here,
            @PathVariable("id") long id,
            @PathVariable("no") long no,
            @PathVariable("format") String format,
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
        var name = running.slug() + "-differences-" + no;
        var header = here.say("editor.file.head").split(",");
        try (var sheet = Export.to(response, name, Format.of(format), header)) {
            write(here, running, preview, filter, sheet);
        }
    }

    private void write(Here here, Campaign running, Preview preview, Filter filter, Export sheet)
            throws IOException {
        for (int skip = 0; ; skip += SOME) {
            var some = previews.some(preview, filter, skip, SOME);
            for (var row : naming.rows(here.text(), running, some)) {
                sheet.row(
                        row.who(),
                        row.unit(),
                        row.what(),
                        row.was(),
                        row.becomes(),
                        here.say(row.better() ? "editor.better" : "editor.worse"));
            }
            if (some.size() < SOME) {
                return;
            }
        }
    }
}
