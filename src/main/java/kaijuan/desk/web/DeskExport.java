package kaijuan.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kaijuan.desk.Entrants;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Export.Format;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What desks show as spreadsheets, all of it, read and written by and by; taking one is noted. */
@Controller
class DeskExport {

    private static final String UNIT = "/c/{campaign}/desk/unit/{unit:\\d{1,18}}";
    private static final int SOME = 1000;
    private static final int MINUTE = 60;

    private final Reach reach;
    private final Entrants entrants;
    private final PeopleTelling telling;
    private final Telling figures;
    private final Audit audit;

    DeskExport(
            Reach reach, Entrants entrants, PeopleTelling telling, Telling figures, Audit audit) {
        this.reach = reach;
        this.entrants = entrants;
        this.telling = telling;
        this.figures = figures;
        this.audit = audit;
    }

    @For({"clerk", "organiser"})
    @GetMapping(UNIT + "/people.{format:csv|xlsx}")
    void people(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("unit") long unit,
            @PathVariable("format") String format,
            @RequestParam Map<String, String> query,
            HttpServletResponse response)
            throws IOException {
        var place = reach.place(slug, unit, here.visitor());
        var sought = Asked.of(place, query).sought();
        note(here, place);
        var header = here.say("desk.sheet").split("\\|");
        try (var sheet = Export.to(response, slug + "-people", Format.of(format), header)) {
            var some = entrants.after(place.campaign(), sought, 0, SOME);
            while (!some.isEmpty()) {
                for (var line : some) {
                    row(here, line, sheet);
                }
                some = entrants.after(place.campaign(), sought, some.getLast().member(), SOME);
            }
        }
    }

    private void row(Here here, Entrants.Line line, Export sheet) throws IOException {
        sheet.row(
                line.member(),
                line.name(),
                telling.unit(here, line.unit()),
                line.entered().toString(),
                line.last() == null ? "" : line.last().toString(),
                line.days(),
                line.seconds() / MINUTE,
                line.points());
    }

    /** The units right below the place with their figures. */
    @For({"clerk", "organiser"})
    @GetMapping(UNIT + "/units.{format:csv|xlsx}")
    void units(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("unit") long unit,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var place = reach.place(slug, unit, here.visitor());
        var sight = figures.at(here, place);
        note(here, place);
        var header = here.say("desk.sheet.units").split("\\|");
        try (var sheet = Export.to(response, slug + "-units", Format.of(format), header)) {
            for (var below : reach.below(place)) {
                if (figures.shows(sight, below)) {
                    var total = sight.total(below.id());
                    Object target = place.campaign().targets().getOrDefault(below.code(), 0);
                    sheet.row(
                            below.code(),
                            below.name(),
                            total.entrants(),
                            target.equals(0) ? "" : target,
                            total.started(),
                            total.entrants() - total.started(),
                            sight.day(below.id()).people(),
                            total.seconds() / MINUTE,
                            total.points());
                }
            }
        }
    }

    private void note(Here here, Place place) {
        audit.note(
                here.visitor().person(),
                "desk.sheet-taken",
                "unit " + place.id(),
                Map.of("campaign", place.campaign().slug()));
    }
}
