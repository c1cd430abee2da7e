package kaijuan.tariff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kaijuan.campaign.Section;

/** Reads what a rule's facts are worth: each, every so much, tiers, milestones or streaks. */
final class WorthReading {

    private static final int SHORTEST = 30;
    private static final int MOST = 100_000;

    private final Section section;
    private final boolean time;
    private final boolean amounts;

    /** The worth of time in seconds, of amounts, or else of times. */
    WorthReading(Section section, boolean time, boolean amounts) {
        this.section = section;
        this.time = time;
        this.amounts = amounts;
    }

    Rule.Worth worth() {
        var forms =
                List.of("every", "tiers", "milestones", "streak").stream()
                        .filter(section::has)
                        .toList();
        if (forms.size() > 1) {
            section.wrong(
                    forms.get(1),
                    "有了 " + forms.get(0) + " 就不写 " + forms.get(1) + "。",
                    "With " + forms.get(0) + " there is no " + forms.get(1) + ".");
        }
        var form = forms.isEmpty() ? "" : forms.getFirst();
        if (amounts && !List.of("every", "tiers", "milestones").contains(form)) {
            section.wrong(
                    "amounts",
                    "要与 every、tiers 或 milestones 同写。",
                    "amounts goes with every, tiers or milestones.");
        }
        return switch (form) {
            case "tiers" -> tiers("tiers", adds(), over(Rule.Over.DAY));
            case "milestones" -> tiers("milestones", true, over(Rule.Over.CAMPAIGN));
            case "streak" -> streak();
            case "every" -> new Rule.Every(every(), points(), over(Rule.Over.DAY));
            default -> new Rule.Each(points(), time ? least("least", 1) : 1);
        };
    }

    private int points() {
        if (!section.has("points")) {
            section.wrong(
                    "points", "缺少 points：一次得几分。", "points is missing: what one time is worth.");
        }
        return section.number("points");
    }

    private boolean adds() {
        return section.text("higher").equals("adds");
    }

    private Rule.Over over(Rule.Over otherwise) {
        var words = section.has("over") ? section.text("over") : "";
        return words.isEmpty() ? otherwise : Rule.Over.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private int every() {
        if (!time) {
            return section.number("every", 1, 1, MOST);
        }
        int every = (int) section.duration("every", Duration.ofMinutes(10)).toSeconds();
        if (every < SHORTEST) {
            section.wrong("every", "至少 30s。", "must be at least 30s.");
            return SHORTEST;
        }
        return every;
    }

    private int least(String key, int otherwise) {
        return time
                ? (int) section.duration(key, Duration.ofSeconds(otherwise)).toSeconds()
                : section.number(key, otherwise, 1, MOST);
    }

    private Rule.Worth streak() {
        var streak = section.section("streak");
        if (streak == null) {
            return new Rule.Each(points(), 1);
        }
        var at = new ArrayList<Integer>();
        streak.texts("at").forEach(days -> at.add(Integer.valueOf(days)));
        int every = streak.number("every");
        if (at.isEmpty() && every == 0) {
            streak.wrong(
                    "at",
                    "缺少 at（连续几天得分）或 every（每满几天得分）。",
                    "at (days in a row that are worth points) or every is missing.");
        }
        return new Rule.Streak(
                points(),
                time ? least("least", 1) : 1,
                List.copyOf(at),
                every,
                streak.number("cycle"),
                streak.number("grace"));
    }

    private Rule.Worth tiers(String key, boolean adds, Rule.Over over) {
        if (section.has("points")) {
            section.wrong(
                    "points", "有了 " + key + " 就不写 points。", "With " + key + " there is no points.");
        }
        var tiers = new TreeMap<Integer, Integer>();
        var under = section.section(key);
        if (under != null) {
            for (var from : under.keys()) {
                int points = under.number(from);
                int amount = amount(from);
                if (amount == 0) {
                    under.wrong(
                            from,
                            time ? "档位应当是时长，例如 30m: 5。" : "档位应当是次数，例如 10: 5。",
                            time
                                    ? "A tier is a length of time, such as 30m: 5."
                                    : "A tier is how many times, such as 10: 5.");
                } else if (tiers.put(amount, points) != null) {
                    under.wrong(from, "这一档写了两次。", "This tier stands twice.");
                }
            }
            if (!adds) {
                rising(under, tiers);
            }
        }
        return new Rule.Tiers(tiers, adds, over);
    }

    private int amount(String words) {
        if (time) {
            return Section.duration(words).map(d -> (int) d.toSeconds()).orElse(0);
        }
        return words.matches("[1-9]\\d{0,5}") ? Integer.parseInt(words) : 0;
    }

    private static void rising(Section section, TreeMap<Integer, Integer> tiers) {
        int before = 0;
        for (var points : tiers.values()) {
            if (points <= before) {
                section.wrong(
                        section.keys().getLast(),
                        "越高的档，分值应当越高。",
                        "A higher tier must be worth more than a lower one.");
                return;
            }
            before = points;
        }
    }
}
