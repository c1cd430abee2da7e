package kaijuan.tariff;

import java.util.List;
import kaijuan.tariff.Correction.What;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random histories: reading, deeds of all kinds, and corrections of them. */
final class Histories {

    /** A fact of a day, some days after the first. */
    record Fact(int day, Object what) {}

    private Histories() {}

    static Arbitrary<List<Fact>> any() {
        return Arbitraries.oneOf(
                        on(reads()), on(checkins()), on(deeds()), on(deeds()), corrections())
                .list()
                .uniqueElements(f -> f.day() + name(f.what()))
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** Corrections: of time, of what may or may not be there, and points by decision. */
    static Arbitrary<Fact> corrections() {
        var time =
                Combinators.combine(
                                Arbitraries.longs().between(1, 4),
                                seconds(),
                                Arbitraries.integers().between(-5400, 5400))
                        .as((title, at, more) -> of(What.TIME, title, "", "", at, more));
        var deeds =
                Combinators.combine(Arbitraries.of(What.GRANT, What.VOID), deeds())
                        .as(
                                (what, d) ->
                                        of(
                                                what,
                                                0,
                                                d.kind(),
                                                d.name(),
                                                (int) d.at().getEpochSecond(),
                                                d.amount()));
        var points =
                Combinators.combine(
                                Arbitraries.of("征文", "其他"),
                                seconds(),
                                Arbitraries.integers().between(-20, 20).filter(n -> n != 0))
                        .as((name, at, n) -> of(What.POINTS, 0, Correction.DECIDED, name, at, n));
        return Arbitraries.oneOf(on(time), on(deeds), on(points));
    }

    private static Object of(What what, long title, String kind, String name, int at, int amount) {
        return Drawn.correction(what, title, kind, name, at, amount);
    }

    private static <T> Arbitrary<Fact> on(Arbitrary<T> what) {
        return Combinators.combine(Arbitraries.integers().between(0, 8), what).as(Fact::new);
    }

    private static Arbitrary<Object> reads() {
        return Combinators.combine(
                        Arbitraries.of("book", "audio"),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.longs().between(1, 3))
                .as((medium, hour, minutes, title) -> Drawn.read(medium, hour, minutes, title));
    }

    private static Arbitrary<Object> checkins() {
        return Arbitraries.integers().between(0, 23).map(h -> h);
    }

    private static Arbitrary<Integer> seconds() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 3600, 43_200, 86_399), Arbitraries.integers().between(0, 86_399));
    }

    private static Arbitrary<DayFacts.Deed> deeds() {
        var outer =
                Combinators.combine(
                                seconds(),
                                Arbitraries.integers().between(0, 200),
                                Arbitraries.of("答题", "平台"))
                        .as((at, amount, name) -> Drawn.deed("outer", at, amount, name));
        var others =
                Combinators.combine(
                                Arbitraries.of("event", "friend", "checkin"),
                                seconds(),
                                Arbitraries.of("讲座", "开幕"))
                        .as(
                                (kind, at, n) ->
                                        Drawn.deed(kind, at, 1, kind.equals("event") ? n : ""));
        return Arbitraries.oneOf(outer, others);
    }

    private static String name(Object fact) {
        return fact instanceof DayFacts.Read r ? r.title() + " " + r.runs()[0] : fact.toString();
    }
}
