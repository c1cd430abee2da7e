package kaijuan.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kaijuan.tariff.Correction.What;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A correction")
class AmendingTest {

    private static final String RULES =
            """
            points:
              rules:
                - {id: checkin, name: 打卡, fact: checkin, points: 5}
                - {id: book, name: 阅读, fact: time, every: 10m, points: 2, cap: 10}
                - {id: quiz, name: 答题, fact: outer, named: 答题, least: 60, points: 7}
                - {id: essay, name: 征文, fact: correction, named: 征文}
                - {id: other, name: 更正, fact: correction}
            """;

    private static List<String> ledger(Object... facts) {
        return Drawn.ledgers(Drawn.tariff(RULES), Person.ANYBODY, Drawn.day(0, facts))
                .getFirst()
                .stream()
                .map(e -> "%s %+d".formatted(e.rule(), e.points()))
                .toList();
    }

    private static Correction time(long title, int minutes) {
        return Drawn.correction(What.TIME, title, "", "", 43_200, minutes * 60);
    }

    @Test
    @DisplayName("of time adds so many minutes to the day's sum, and takes them away again")
    void time() {
        assertThat(ledger(Drawn.book(8, 25))).containsExactly("book +2", "book +2");
        assertThat(ledger(Drawn.book(8, 25), time(7, 5))).hasSize(3);
        assertThat(ledger(Drawn.book(8, 25), time(7, -5))).hasSize(2);
        assertThat(ledger(Drawn.book(8, 25), time(7, -6))).hasSize(1);
        assertThat(ledger(Drawn.book(8, 25), time(7, -99))).isEmpty();
        assertThat(ledger(Drawn.book(8, 25), time(7, -25), time(7, 10))).hasSize(1);
    }

    @Test
    @DisplayName("of time lies where nothing else was read, so that none of it is lost")
    void free() {
        var other = Drawn.read("book", 8, 20, 3);
        var day = Drawn.day(0, Drawn.book(8, 10), other, time(7, 10)).amended();
        var runs = day.reads().getFirst().runs();
        assertThat(runs).containsExactly(27_600 + 600, 28_800 + 600);
        assertThat(ledger(Drawn.book(8, 10), other, time(7, 10))).hasSize(3);
    }

    @Test
    @DisplayName("of time on a day without any lies before its own moment")
    void alone() {
        var none = new DayFacts.Read(7, "书", "book", Set.of(), Set.of(), 99, new int[] {}, 0);
        var day = Drawn.day(0, none, time(7, 30)).amended();
        assertThat(day.reads().getFirst().runs()).containsExactly(41_400, 43_200);
    }

    @Test
    @DisplayName("grants a check-in that is missing, and none that is there")
    void granted() {
        var grant = Drawn.correction(What.GRANT, 0, "checkin", "", 43_200, 1);
        assertThat(ledger(grant)).containsExactly("checkin +5");
        assertThat(ledger(9, grant)).containsExactly("checkin +5");
        var other = Drawn.correction(What.GRANT, 0, "checkin", "", 50_000, 1);
        assertThat(ledger(grant, other)).containsExactly("checkin +5");
    }

    @Test
    @DisplayName("voids one result and leaves the others; granted beside it counts again")
    void voided() {
        var first = Drawn.deed("outer", 100, 80, "答题");
        var second = Drawn.deed("outer", 200, 90, "答题");
        var gone = Drawn.correction(What.VOID, 0, "outer", "答题", 100, 0);
        assertThat(ledger(first, second, gone)).containsExactly("quiz +7");
        assertThat(ledger(first, gone)).isEmpty();
        var again = Drawn.correction(What.GRANT, 0, "outer", "答题", 100, 70);
        assertThat(ledger(first, gone, again)).containsExactly("quiz +7");
    }

    @Test
    @DisplayName("gives or takes points by decision under the first rule that looks at its name")
    void decided() {
        var essay = Drawn.correction(What.POINTS, 0, "correction", "征文", 100, 30);
        var fine = Drawn.correction(What.POINTS, 0, "correction", "违规", 200, -12);
        assertThat(ledger(9, essay, fine)).containsExactly("checkin +5", "essay +30", "other -12");
    }

    @Property(tries = 300)
    void isTheSameInAnyOrder(@ForAll("days") List<Histories.Fact> facts, @ForAll long seed) {
        var all = new ArrayList<Object>(facts.stream().map(Histories.Fact::what).toList());
        var one = Drawn.day(0, all.toArray()).amended();
        Collections.shuffle(all, new Random(seed));
        var other = Drawn.day(0, all.toArray()).amended();
        assertThat(other.deeds()).containsExactlyInAnyOrderElementsOf(one.deeds());
        for (long title = 1; title <= 4; title++) {
            assertThat(seconds(other, title)).isEqualTo(seconds(one, title));
        }
        assertThat(one.amended()).isSameAs(one);
    }

    private static List<Integer> seconds(DayFacts day, long title) {
        var runs = new Runs();
        day.reads().stream().filter(r -> r.title() == title).forEach(r -> runs.add(r.runs()));
        return IntStream.of(runs.flat()).boxed().toList();
    }

    /** Days on which much was done and decided. */
    @Provide
    Arbitrary<List<Histories.Fact>> days() {
        return Histories.any();
    }
}
