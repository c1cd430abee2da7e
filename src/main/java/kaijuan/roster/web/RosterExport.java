package kaijuan.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Export.Format;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.roster.Rosters;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Rosters and units as spreadsheets, as they can be imported again. */
@Controller
class RosterExport {

    private static final int SOME = 1000;

    private final Office office;
    private final Rosters rosters;
    private final Units units;

    RosterExport(Office office, Rosters rosters, Units units) {
        this.office = office;
        this.rosters = rosters;
        this.units = units;
    }

    /** That somebody took the roster along is noted. */
    @For({Office.CLERK, Office.ORGANISER})
    @GetMapping("/c/{campaign}/roster/roster.{format:csv|xlsx}")
    void roster(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var campaign = office.campaign(slug, here.visitor());
        var within = office.within(campaign, here.visitor());
        rosters.exported(campaign, here.visitor().person());
        var header = here.say("roster.export.head").split(",");
        try (var export = Export.to(response, slug + "-roster", Format.of(format), header)) {
            var some = rosters.listed(campaign, within, 0, SOME);
            while (!some.isEmpty()) {
                for (var one : some) {
                    var unit = unit(one.unit());
                    export.row(
                            one.name(),
                            one.phone(),
                            unit == null ? "" : unit.code(),
                            unit == null ? "" : unit.name(),
                            one.certified() ? here.say("roster.export.yes") : "");
                }
                some = rosters.listed(campaign, within, some.getLast().id(), SOME);
            }
        }
    }

    /** Units of the campaign that are the visitor's, with their targets. */
    @For({Office.CLERK, Office.ORGANISER})
    @GetMapping("/c/{campaign}/import/units.{format:csv|xlsx}")
    void units(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("format") String format,
            HttpServletResponse response)
            throws IOException {
        var campaign = office.campaign(slug, here.visitor());
        var header = here.say("roster.export.units").split(",");
        try (var export = Export.to(response, slug + "-units", Format.of(format), header)) {
            for (var unit : office.all(campaign, here.visitor())) {
                var above = unit(unit.parent());
                Object target = campaign.targets().getOrDefault(unit.code(), 0);
                export.row(
                        unit.code(),
                        unit.name(),
                        unit.kind(),
                        above == null ? "" : above.code(),
                        target.equals(0) ? "" : target);
            }
        }
    }

    private @Nullable Unit unit(@Nullable Long id) {
        return id == null ? null : units.byId(id);
    }
}
