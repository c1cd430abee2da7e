package kaijuan.tariff;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads one rule. */
final class RuleReading {

    /** Hours of one day. */
    static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–—~到至]\\s*(\\d{1,2}):(\\d{2})");

    /** Ages in years, one end of which may be open. */
    static final Pattern AGES = Pattern.compile("(\\d{1,3})?\\s*[-–—到至]\\s*(\\d{1,3})?");

    private final Section section;
    private final Campaign outline;
    private final Set<String> above;

    /** A rule below those named. */
    RuleReading(Section section, Campaign outline, Set<String> above) {
        this.section = section;
        this.outline = outline;
        this.above = above;
    }

    Rule rule() {
        var fact = section.text("fact");
        var worth = new WorthReading(section, fact.equals("time")).worth();
        return new Rule(
                section.text("id"),
                section.text("name"),
                of(fact),
                worth,
                when(),
                section.flag("spendable"));
    }

    private Rule.Of of(String fact) {
        var filter = filter();
        if (!fact.equals("time") && !fact.equals("finished")) {
            misplaced(fact, "room", "medium", "tag", "title", "share");
        }
        return switch (fact) {
            case "time", "" -> new Rule.Time(filter);
            case "finished" -> new Rule.Finished(filter, section.percent("share"));
            case "all" -> all();
            default ->
                    new Rule.Deeds(
                            fact,
                            section.number("least", 1, 1, 1_000_000),
                            Set.copyOf(section.texts("named")));
        };
    }

    private void misplaced(String fact, String... keys) {
        for (var key : keys) {
            if (section.has(key)) {
                section.wrong(
                        key,
                        fact + " 不看作品，请去掉 " + key + "。",
                        fact + " is not of titles; leave " + key + " out.");
            }
        }
    }

    private Rule.Of all() {
        if (section.texts("rules").size() < 2) {
            section.wrong(
                    "rules",
                    "应当写上面的两条或更多规则，例如 [checkin, classics]。",
                    "must name two or more of the rules above, such as [checkin, classics].");
        }
        return new Rule.All(CapReading.rules(section, above));
    }

    private Filter filter() {
        var room = section.text("room");
        if (!room.isEmpty() && outline.room(room).isEmpty()) {
            var known = String.join("、", outline.rooms().stream().map(r -> r.id()).toList());
            section.wrong(
                    "room",
                    "没有这个板块，现有：" + known + "。",
                    "There is no such room; there are " + known + ".");
        }
        return new Filter(section.text("medium"), room, section.text("tag"), section.text("title"));
    }

    private When when() {
        var when = section.section("when");
        if (when == null) {
            return When.ALWAYS;
        }
        var after = when.text("after");
        if (!after.isEmpty() && !above.contains(after)) {
            when.wrong(
                    "after",
                    "应当是上面的一条规则，现有：" + String.join("、", above) + "。",
                    "must be a rule above; there are " + String.join(", ", above) + ".");
        }
        var ages = ages(when);
        return new When(
                hours(when),
                when.days("days"),
                after,
                Set.copyOf(when.texts("units")),
                ages[0],
                ages[1],
                when.text("members").equals("verified"));
    }

    /** Hours of the day under {@code hours}, such as {@code 06:00-09:00}. */
    static When.Span hours(Section section) {
        if (!section.has("hours")) {
            return When.Span.DAY;
        }
        var m = HOURS.matcher(section.text("hours").strip());
        if (m.matches()) {
            int from = Integer.parseInt(m.group(1)) * 3600 + Integer.parseInt(m.group(2)) * 60;
            int to = Integer.parseInt(m.group(3)) * 3600 + Integer.parseInt(m.group(4)) * 60;
            if (from < to && to <= 86_400) {
                return new When.Span(from, to);
            }
        }
        section.wrong(
                "hours",
                "应当是同一天里的时段，例如 \"06:00-09:00\"。",
                "must be hours of one day, such as \"06:00-09:00\".");
        return When.Span.DAY;
    }

    private static int[] ages(Section when) {
        if (!when.has("ages")) {
            return new int[] {0, When.OLDEST};
        }
        var m = AGES.matcher(when.text("ages").strip());
        if (m.matches() && (m.group(1) != null || m.group(2) != null)) {
            int youngest = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
            int oldest = m.group(2) == null ? When.OLDEST : Integer.parseInt(m.group(2));
            if (youngest <= oldest) {
                return new int[] {youngest, oldest};
            }
        }
        when.wrong(
                "ages",
                "应当是周岁范围，例如 18-35、-17 或 60-。",
                "must be ages in years, such as 18-35, -17 or 60-.");
        return new int[] {0, When.OLDEST};
    }
}
