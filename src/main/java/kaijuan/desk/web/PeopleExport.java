package kaijuan.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kaijuan.desk.Entrants;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.text.Cells;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Entrants as a spreadsheet, all that the list shows, read and written by and by. */
@Controller
class PeopleExport {

    private static final int SOME = 1000;
    private static final int MINUTE = 60;

    private final Reach reach;
    private final Entrants entrants;
    private final PeopleTelling telling;
    private final Audit audit;

    PeopleExport(Reach reach, Entrants entrants, PeopleTelling telling, Audit audit) {
        this.reach = reach;
        this.entrants = entrants;
        this.telling = telling;
        this.audit = audit;
    }

    /** That somebody took it is noted. */
    @For({"clerk", "organiser"})
    @GetMapping("/c/{campaign}/desk/unit/{unit:\\d{1,18}}/people.csv")
    void people(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("unit") long unit,
            @RequestParam Map<String, String> query,
            HttpServletResponse response)
            throws IOException {
        var place = reach.place(slug, unit, here.visitor());
        var sought = Asked.of(place, query).sought();
        audit.note(
                here.visitor().person(),
                "desk.sheet-taken",
                "unit " + unit,
                Map.of("campaign", slug));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + slug + "-people.csv\"");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            var header = here.say("desk.sheet").split("\\|");
            out.write(Cells.MARK + Cells.line((Object[]) header));
            var some = entrants.after(place.campaign(), sought, 0, SOME);
            while (!some.isEmpty()) {
                for (var line : some) {
                    out.write(cells(here, line));
                }
                some = entrants.after(place.campaign(), sought, some.getLast().member(), SOME);
            }
        }
    }

    private String cells(Here here, Entrants.Line line) {
        return Cells.line(
                line.member(),
                line.name(),
                telling.unit(here, line.unit()),
                line.entered().toString(),
                line.last() == null ? "" : line.last().toString(),
                line.days(),
                line.seconds() / MINUTE,
                line.points());
    }
}
