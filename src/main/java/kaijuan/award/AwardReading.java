package kaijuan.award;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import org.jspecify.annotations.Nullable;

/** Reads one award. */
final class AwardReading {

    /** Ranks from the first to the last. */
    static final Pattern RANKS =
            Pattern.compile("(\\d{1,6})(?:\\s*(?:-|—|–|~|to|至|到)\\s*(\\d{1,6}))?");

    private static final List<String> WAYS = List.of("ranks", "all", "choice", "draw");
    private static final int MOST = 100_000;

    private final Section section;
    private final Campaign outline;

    AwardReading(Section section, Campaign outline) {
        this.section = section;
        this.outline = outline;
    }

    Award award() {
        var way = way();
        var threshold = section.has("threshold") ? amount("threshold") : Amount.NONE;
        return new Award(
                section.text("id"),
                section.text("name"),
                Activities.of(section, outline),
                of(),
                by(way),
                section.text("criterion"),
                way,
                threshold,
                empty(way),
                section.percent("share"),
                quotas(),
                new LinkedHashSet<>(section.texts("exclude")),
                once(),
                section.text("ties").equals("shared"),
                section.text("prize"),
                section.number("cost"),
                section.number("places"),
                section.texts("evidence"));
    }

    private Award.Of of() {
        return switch (section.text("of")) {
            case "units" -> Award.Of.UNITS;
            case "works" -> Award.Of.WORKS;
            default -> Award.Of.PEOPLE;
        };
    }

    private Award.Once once() {
        return switch (section.text("once")) {
            case "person" -> Award.Once.PERSON;
            case "unit" -> Award.Once.UNIT;
            default -> Award.Once.WINNER;
        };
    }

    private String by(Way way) {
        if (!(way instanceof Way.Jury) && !section.has("by")) {
            section.wrong("by", "缺少 by：按哪个榜单评。", "by is missing: the board it goes by.");
        }
        return section.text("by");
    }

    private Way way() {
        var written = WAYS.stream().filter(section::has).toList();
        if (written.size() > 1) {
            section.wrong(
                    written.get(1),
                    "一个奖项只能有一种评法，已经写了 " + written.getFirst() + "。",
                    "an award has one way to be won, and " + written.getFirst() + " stands here.");
        }
        if (section.has("ranks")) {
            return ranks();
        }
        if (section.has("all")) {
            return new Way.Line(amount("all"));
        }
        if (section.has("choice")) {
            section.text("choice");
            return new Way.Jury();
        }
        if (section.has("draw")) {
            return lots(section.section("draw"));
        }
        if (!section.has("share")) {
            section.wrong(
                    "ranks",
                    "请写明怎样获奖：ranks、all、share、choice 或 draw。",
                    "say how it is won: ranks, all, share, choice or draw.");
        }
        return new Way.Best();
    }

    private Way ranks() {
        var m = RANKS.matcher(section.text("ranks").strip());
        if (m.matches()) {
            int first = Integer.parseInt(m.group(1));
            int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
            if (first >= 1 && first <= last && last <= MOST) {
                return new Way.Ranks(first, last);
            }
        }
        section.wrong(
                "ranks",
                "应当是名次，例如 1 或 2-6，从 1 到 " + MOST + "，小的在前。",
                "must be ranks such as 1 or 2-6, from 1 to " + MOST + ", the smaller first.");
        return new Way.Ranks(1, 1);
    }

    private static Way lots(@Nullable Section draw) {
        if (draw == null) {
            return new Way.Lots(1, false);
        }
        return new Way.Lots(
                Math.max(1, draw.number("places")), draw.text("tickets").equals("points"));
    }

    private Amount amount(String key) {
        int decimals =
                outline.chapter(Boards.class).of(section.text("by")).map(Board::decimals).orElse(0);
        var amount = Amount.of(section.text(key), decimals);
        if (amount.isEmpty()) {
            section.wrong(
                    key,
                    "应当是大于 0 的数、时长或百分数，例如 1000、10h、80%；这张榜的得分有 " + decimals + " 位小数。",
                    "must be a number above 0, a length of time or per cent, such as 1000, 10h or"
                            + " 80%; scores of the board have "
                            + decimals
                            + " places after the point.");
        }
        return amount.orElse(new Amount(1, false, false));
    }

    private Award.@Nullable Empty empty(Way way) {
        boolean both = way instanceof Way.Ranks && section.has("threshold");
        if (both && !section.has("empty")) {
            section.wrong(
                    "empty",
                    "名次够而数额不够时怎么办？请写 empty: leave（空缺）或 empty: fall（名额随人转入下一档）。",
                    "what if the rank is held and the threshold is not reached? Say empty: leave"
                            + " (the place stays empty) or empty: fall (it goes with its holder to"
                            + " the next tier).");
        }
        if (!both && section.has("empty")) {
            section.wrong(
                    "empty",
                    "empty 只在同时写了 ranks 和 threshold 时有意义。",
                    "empty only goes with both ranks and threshold.");
        }
        if (!both || !section.has("empty")) {
            return null;
        }
        return section.text("empty").equals("fall") ? Award.Empty.FALL : Award.Empty.LEAVE;
    }

    private List<Award.Quota> quotas() {
        var found = new ArrayList<Award.Quota>();
        for (var quota : section.sections("quotas")) {
            found.add(new Award.Quota(quota.text("per"), Math.max(1, quota.number("most"))));
        }
        return List.copyOf(found);
    }
}
