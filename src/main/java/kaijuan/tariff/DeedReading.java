package kaijuan.tariff;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijuan.campaign.Section;

/** Reads which deeds of a kind a rule looks at. */
final class DeedReading {

    /** Only works of these tracks, under {@code when}. */
    static final String TRACKS = "tracks";

    private static final int MOST = 1_000_000;

    private final Section section;
    private final String fact;

    DeedReading(Section section, String fact) {
        this.section = section;
        this.fact = fact;
    }

    /** Whether the rule counts the sum of the amounts of results, rather than how many. */
    static boolean amounts(Section section) {
        return section.text("fact").equals("outer") && section.flag("amounts");
    }

    Rule.Of of() {
        var kind = Kinds.of(fact);
        only(kind.named(), "named", Kinds.Kind::named);
        only(kind.unit() != Kinds.Unit.NONE, "least", k -> k.unit() != Kinds.Unit.NONE);
        only(fact.equals("outer"), "amounts", k -> k.unit() == Kinds.Unit.NUMBER);
        only(!kind.forms().isEmpty(), "state", k -> !k.forms().isEmpty());
        var names = new HashSet<>(section.texts("named"));
        var when = section.section("when");
        if (when != null && when.has(TRACKS)) {
            if (kind.tracked()) {
                names.addAll(when.texts(TRACKS));
            } else {
                noTracks(when);
            }
        }
        return new Rule.Deeds(word(kind), least(kind), Set.copyOf(names), amounts(section));
    }

    /** Refuses what only deeds have, in a rule of something else. */
    static void none(Section section, String fact) {
        for (var key : List.of("named", "amounts", "state")) {
            if (section.has(key)) {
                section.wrong(
                        key,
                        fact + " 没有 " + key + "，请去掉。",
                        fact + " has no " + key + "; leave it out.");
            }
        }
        var when = section.section("when");
        if (when != null && when.has(TRACKS)) {
            noTracks(when);
        }
    }

    private static void noTracks(Section when) {
        when.wrong(
                TRACKS,
                "只有看作品的规则（work、like、play）才分赛道。",
                "only rules of works (work, like, play) have tracks.");
    }

    private String word(Kinds.Kind kind) {
        var state = section.text("state");
        return state.isEmpty() || kind.forms().isEmpty() || state.equals(kind.forms().getFirst())
                ? fact
                : fact + "-" + state;
    }

    private int least(Kinds.Kind kind) {
        if (kind.unit() == Kinds.Unit.NONE || !section.has("least")) {
            return 1;
        }
        if (kind.unit() != Kinds.Unit.LENGTH) {
            return section.number("least", 1, 1, MOST);
        }
        return Math.max(1, (int) section.duration("least", Duration.ZERO).toSeconds());
    }

    private void only(boolean may, String key, Predicate<Kinds.Kind> others) {
        if (may || !section.has(key)) {
            return;
        }
        var known =
                Stream.concat(
                                key.equals("least") ? Stream.of("time") : Stream.of(),
                                Kinds.written().stream().filter(k -> others.test(Kinds.of(k))))
                        .collect(Collectors.joining(", "));
        section.wrong(
                key,
                fact + " 没有 " + key + "，请去掉；有的是：" + known + "。",
                fact + " has no " + key + "; leave it out. Those that have: " + known + ".");
    }
}
