package kaijuan.tariff;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Allowed;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions of a rule.
 *
 * @param outline what the chapters before have said
 * @param above the rules written above this one
 */
record WhenReading(Campaign outline, Above above) {

    private static final int DAY = 86_400;

    /** Hours of one day. */
    static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–—~到至]\\s*(\\d{1,2}):(\\d{2})");

    /** Ages in years, one end of which may be open. */
    static final Pattern AGES = Pattern.compile("(\\d{1,3})?\\s*[-–—到至]\\s*(\\d{1,3})?");

    /** The conditions of a rule of the activity, which looks at the fact. */
    When of(Section section, @Nullable String activity, String fact) {
        var when = section.section("when");
        var open = Activities.open(act(fact), activity, outline);
        if (when == null) {
            return When.on(Activities.days(activity, outline), open);
        }
        var after = when.text("after");
        if (!after.isEmpty()) {
            above.lacks(when, "after", after);
        }
        var ages = ages(when);
        return new When(
                hours(when, outline),
                Activities.days(when, "days", activity, outline),
                Weekdays.of(when),
                after,
                Set.copyOf(when.texts("units")),
                ages[0],
                ages[1],
                when.text("members").equals("verified"),
                open);
    }

    /** Deeds are looked at by their own rooms when they happen; some count later. */
    private static @Nullable String act(String fact) {
        return switch (fact) {
            case "time", "finished", Kinds.CHECKIN -> Allowed.act(fact);
            default -> null;
        };
    }

    /**
     * Hours of the campaign's day under {@code hours}, such as {@code 06:00-09:00}; where a day
     * begins at 04:00 also {@code 22:00-02:00}.
     */
    static When.Span hours(Section section, Campaign outline) {
        if (!section.has("hours")) {
            return When.Span.DAY;
        }
        var m = HOURS.matcher(section.text("hours").strip());
        if (m.matches()) {
            int from = second(m.group(1), m.group(2), outline);
            int to = second(m.group(3), m.group(4), outline);
            if (from >= 0 && to >= 0 && (to == 0 || from < to)) {
                return new When.Span(from, to == 0 ? DAY : to, words(m));
            }
        }
        section.wrong(
                "hours",
                "应当是同一天里的时段，例如 \"06:00-09:00\"；这个活动的一天从 " + outline.dayBegins() + " 算起。",
                "must be hours of one day, such as \"06:00-09:00\"; a day of this campaign begins"
                        + " at "
                        + outline.dayBegins()
                        + ".");
        return When.Span.DAY;
    }

    /** The second of the campaign's day, or -1 for what no clock shows. */
    private static int second(String hour, String minute, Campaign outline) {
        int second = Integer.parseInt(hour) * 3600 + Integer.parseInt(minute) * 60;
        return second > DAY || Integer.parseInt(minute) > 59
                ? -1
                : Math.floorMod(second - outline.dayBegins().toSecondOfDay(), DAY);
    }

    private static String words(Matcher m) {
        return "%02d:%s—%02d:%s"
                .formatted(
                        Integer.parseInt(m.group(1)),
                        m.group(2),
                        Integer.parseInt(m.group(3)),
                        m.group(4));
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
