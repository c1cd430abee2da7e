package kaijuan.standing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a split board. */
final class SplitReading {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})?\\s*([-–—到至])?\\s*(\\d{1,3})?");
    private static final int MOST = 150;
    private static final List<String> TERMS =
            List.of("units", "levels", "ages", "under", "choices", "tracks");

    private final Section split;
    private final Campaign outline;
    private final Board.Of of;

    SplitReading(Section split, Campaign outline, Board.Of of) {
        this.split = split;
        this.outline = outline;
        this.of = of;
    }

    Split split(Set<String> ranked) {
        var by = Split.By.valueOf(by().toUpperCase(Locale.ROOT));
        fitting(by);
        var groups = new ArrayList<Split.Group>();
        for (var list : split.sections("lists")) {
            var group = group(list, by);
            clash(list, by, group, groups);
            groups.add(group);
        }
        if (by == Split.By.KIND && groups.isEmpty()) {
            var kinds = of == Board.Of.UNITS ? ranked : outline.entry().kinds();
            for (var kind : kinds.stream().sorted().toList()) {
                groups.add(new Split.Group(kind, null, Set.of(kind), 0, 0));
            }
        }
        if (by == Split.By.FIELD) {
            var answers = new AnswerReading(split, outline).groups(groups);
            return new Split(by, List.copyOf(answers), Set.of(), split.text("field"));
        }
        if (groups.isEmpty() && !(by == Split.By.REGION && split.has("units"))) {
            split.wrong(
                    "lists",
                    by == Split.By.REGION ? "请写 units（这类单位各一张）或 lists（各张榜）。" : "请写 lists：有哪几张榜。",
                    by == Split.By.REGION
                            ? "write units, each of which is a list, or lists."
                            : "write lists: which lists there are.");
        }
        return new Split(by, List.copyOf(groups), Set.copyOf(split.texts("units")), "");
    }

    private String by() {
        var by = split.text("by");
        return by.isEmpty() ? "kind" : by;
    }

    private void fitting(Split.By by) {
        if (split.has("units") && (by != Split.By.REGION || split.has("lists"))) {
            split.wrong(
                    "units",
                    "units 只在按地区分、又没有写 lists 时用。",
                    "units go with by: region where no lists are written.");
        }
        if ((by == Split.By.AGE || by == Split.By.FIELD) && of != Board.Of.PEOPLE) {
            split.wrong(
                    "by",
                    "按年龄、按所填的分只用于个人榜。",
                    "only boards of people are split by age or by an answer.");
        }
        if (split.has("field") && by != Split.By.FIELD) {
            split.wrong("field", "field 只与 by: field 同写。", "field goes with by: field.");
        }
        if (by == Split.By.AGE && !outline.entry().age()) {
            split.wrong(
                    "by",
                    "按年龄分组，报名时要填出生年月：请写 entry: {age: yes}。",
                    "to split by age the month of birth must be asked: entry: {age: yes}.");
        }
        if (by == Split.By.TRACK && of != Board.Of.WORKS) {
            split.wrong("by", "赛道只用于作品榜。", "tracks are of works only.");
        }
    }

    private static Split.Group group(Section list, Split.By by) {
        var wanted = wanted(by);
        for (var key : TERMS) {
            if (key.equals(wanted) && !list.has(key)) {
                list.wrong(key, "缺少 " + key + "：这张榜里有谁。", key + " is missing: who is on the list.");
            } else if (!key.equals(wanted) && list.has(key)) {
                list.wrong(
                        key,
                        "按 "
                                + by.name().toLowerCase(Locale.ROOT)
                                + " 分的榜写 "
                                + wanted
                                + "，不写 "
                                + key
                                + "。",
                        "split by "
                                + by.name().toLowerCase(Locale.ROOT)
                                + ", lists have "
                                + wanted
                                + ", not "
                                + key
                                + ".");
            }
        }
        boolean spans = by == Split.By.AGE || by == Split.By.LEVEL;
        var span = spans && list.has(wanted) ? span(list, wanted) : new int[] {0, -1};
        return new Split.Group(
                list.text("id"),
                list.text("name"),
                spans ? Set.of() : Set.copyOf(list.texts(wanted)),
                span[0],
                span[1]);
    }

    private static String wanted(Split.By by) {
        return switch (by) {
            case KIND -> "units";
            case LEVEL -> "levels";
            case AGE -> "ages";
            case REGION -> "under";
            case FIELD -> "choices";
            case TRACK -> "tracks";
        };
    }

    private static int[] span(Section list, String key) {
        var m = SPAN.matcher(list.text(key).strip());
        if (m.matches() && (m.group(1) != null || m.group(3) != null)) {
            int from = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
            int to =
                    m.group(2) == null
                            ? from
                            : m.group(3) == null ? MOST : Integer.parseInt(m.group(3));
            if (from <= to) {
                return new int[] {from, to};
            }
        }
        list.wrong(
                key,
                "应当是范围，小的在前，例如 18-35、-17 或 60-。",
                "must be a span, the smaller first, such as 18-35, -17 or 60-.");
        return new int[] {0, -1};
    }

    private static void clash(
            Section list, Split.By by, Split.Group group, List<Split.Group> before) {
        for (var other : before) {
            var both = new HashSet<>(group.words());
            both.retainAll(other.words());
            boolean meets =
                    group.from() <= group.to()
                            && other.from() <= other.to()
                            && group.words().isEmpty()
                            && other.words().isEmpty()
                            && group.from() <= other.to()
                            && other.from() <= group.to();
            if (meets || !both.isEmpty()) {
                list.wrong(
                        wanted(by),
                        "与“" + other.name() + "”重叠，每人只能在一张榜里。",
                        "this overlaps " + other.id() + "; everybody is on one list at most.");
            }
            if (other.id().equals(group.id())) {
                list.wrong(
                        "id",
                        "前面已有一张榜叫 " + group.id() + "，请换一个。",
                        "a list above is already called " + group.id() + "; choose another id.");
            }
        }
    }

    /** The split under the key; null without one. */
    static @Nullable Split of(Section board, Campaign outline, Board.Of of, Set<String> ranked) {
        var split = board.section("split");
        return split == null ? null : new SplitReading(split, outline, of).split(ranked);
    }
}
