package kaijuan.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Findings;
import kaijuan.campaign.Written;
import kaijuan.ground.sheet.Column;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.sheet.Line;
import kaijuan.ground.sheet.Sheet;
import kaijuan.ground.sheet.Unread;
import kaijuan.ground.web.Refusal;
import kaijuan.roster.Intake;
import kaijuan.roster.Order;
import kaijuan.roster.Report;
import kaijuan.roster.Tallying;
import kaijuan.roster.Told;
import kaijuan.roster.Told.Fate;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/**
 * Targets of units (C6) from a spreadsheet. They stand in the definition: what is taken is written
 * into its draft, which is previewed and put to work like any other change.
 */
@Component
class Targets implements Intake {

    private static final Column UNIT =
            new Column("unit", "单位编码", Set.of("code", "编码", "单位代码"), true);
    private static final Column TARGET =
            new Column("target", "目标人数", Set.of("目标", "指标", "指标数", "人数"), true);
    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,6})(\\.0+)?");
    private static final int MOST = 5000;

    private final Drafts drafts;
    private final Campaigns campaigns;
    private final Amending amending;
    private final Units units;

    Targets(Drafts drafts, Campaigns campaigns, Amending amending, Units units) {
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.amending = amending;
        this.units = units;
    }

    @Override
    public String kind() {
        return "targets";
    }

    @Override
    public Report check(Order order, Told told) {
        var document =
                drafts.open().stream()
                        .filter(d -> Long.valueOf(order.campaign().id()).equals(d.campaignId()))
                        .findFirst()
                        .map(Draft::document)
                        .orElseGet(() -> campaigns.document(order.campaign()));
        return new Pass(order, told).over(document);
    }

    @Override
    public Report take(Order order, Told told) {
        var by = order.by();
        if (by == null) {
            throw Refusal.forbidden();
        }
        var found = new Pass(order, Told.NOBODY).over(campaigns.document(order.campaign()));
        if (found.unread()) {
            return found;
        }
        var draft = drafts.of(order.campaign(), by);
        var pass = new Pass(order, told);
        var report = pass.over(draft.document());
        if (!report.nothing()) {
            drafts.save(draft.id(), draft.edition(), pass.document, by);
        }
        return report;
    }

    /** One pass over a file, beside a document. */
    private final class Pass {

        private final Order order;
        private final Tallying tallying;
        private String document = "";

        Pass(Order order, Told told) {
            this.order = order;
            this.tallying = new Tallying(told);
        }

        Report over(String before) {
            document = before;
            try (var sheet = Sheet.open(order.file(), MOST)) {
                var flaws = new ArrayList<Flaw>();
                if (!sheet.hasNext()) {
                    return unread(Flaw.at(1, "roster.import.no-targets"));
                }
                var places = Column.places(sheet.next(), List.of(UNIT, TARGET), flaws);
                return flaws.isEmpty() ? all(sheet, places) : unread(flaws.getFirst());
            } catch (Unread unread) {
                return unread(unread.flaw());
            }
        }

        private Report all(Sheet sheet, Map<Column, Integer> places) {
            var known = written(document);
            var seen = new HashMap<String, Integer>();
            while (sheet.hasNext()) {
                var line = sheet.next();
                try {
                    var code = line.cell(places.getOrDefault(UNIT, 0));
                    var target = target(line, places);
                    demand(order.campaign(), line, code, seen);
                    var was = known.get(code);
                    if (!target.equals(was)) {
                        document = amending.set(document, "targets." + code, target);
                    }
                    tallying.line(
                            line.number(),
                            was == null
                                    ? Fate.ADDED
                                    : target.equals(was) ? Fate.SAME : Fate.CHANGED);
                } catch (Refusal wrong) {
                    tallying.refused(List.of(Flaw.at(line.number(), wrong.key(), wrong.fill())));
                }
            }
            tallying.tell();
            return tallying.report(0, false);
        }
    }

    private void demand(Campaign campaign, Line line, String code, Map<String, Integer> seen) {
        if (!line.flaws().isEmpty()) {
            var flaw = line.flaws().getFirst();
            throw Refusal.against(flaw.key(), flaw.fill().toArray());
        }
        var unit = units.maybe(code).orElse(null);
        if (unit == null || !units.below(unit, campaign.entry().under())) {
            throw Refusal.against("roster.import.unit-unknown", code);
        }
        var first = seen.putIfAbsent(code, line.number());
        if (first != null) {
            throw Refusal.against("roster.import.unit-twice", code, first);
        }
    }

    private static String target(Line line, Map<Column, Integer> places) {
        var number = NUMBER.matcher(line.cell(places.getOrDefault(TARGET, 0)));
        if (!number.matches()) {
            throw Refusal.against("roster.import.target");
        }
        return number.group(1);
    }

    /** The targets that a document says. */
    private static Map<String, String> written(String document) {
        var top = Written.of(document, new Findings());
        var said = new LinkedHashMap<String, String>();
        if (top != null
                && Plain.of(top) instanceof Map<?, ?> map
                && map.get("targets") instanceof Map<?, ?> targets) {
            targets.forEach((code, target) -> said.put("" + code, "" + target));
        }
        return said;
    }

    private static Report unread(Flaw flaw) {
        return new Report(0, 0, 0, 0, 1, List.of(flaw), List.of(), true);
    }
}
