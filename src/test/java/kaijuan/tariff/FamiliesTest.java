package kaijuan.tariff;

import static kaijuan.tariff.Drawn.book;
import static kaijuan.tariff.Drawn.day;
import static kaijuan.tariff.Drawn.read;
import static kaijuan.tariff.Drawn.tariff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule may give points")
class FamiliesTest {

    private static final String CHECKIN = "{id: checkin, name: 签到, fact: checkin, points: 1}";

    @Test
    @DisplayName("for every two hours of the week's sum, beginning anew on Monday")
    void weeks() {
        var tariff = rules("{id: w, name: 周读, fact: time, every: 2h, over: week, points: 3}");
        assertThat(
                        Drawn.points(
                                tariff,
                                day(0, book(8, 90)),
                                day(1, book(8, 60)),
                                day(6, book(8, 80)),
                                day(7, book(8, 110))))
                .containsExactly(0, 3, 0, 0);
    }

    @Test
    @DisplayName("at milestones of the campaign's time, each once, in the second it is reached")
    void milestones() {
        var tariff = rules("{id: m, name: 里程碑, fact: time, milestones: {1h: 10, 2h: 20}}");
        assertThat(
                        Drawn.points(
                                tariff,
                                day(0, book(8, 50)),
                                day(3, book(8, 80)),
                                day(4, book(8, 9))))
                .containsExactly(0, 30, 0);
    }

    @Test
    @DisplayName("at the tenth check-in, whatever lies between")
    void nth() {
        var tariff = rules("{id: m, name: 十次, fact: checkin, milestones: {3: 10}}");
        assertThat(Drawn.points(tariff, day(0, 8), day(2, 8), day(9, 8), day(10, 8)))
                .containsExactly(0, 0, 10, 0);
    }

    @Test
    @DisplayName("on the third day in a row and every third after; a missed day begins anew")
    void streaks() {
        var tariff = rules("{id: s, name: 连签, fact: checkin, points: 7, streak: {every: 3}}");
        assertThat(
                        Drawn.points(
                                tariff, day(0, 8), day(1, 8), day(2, 8), day(3, 8), day(5, 8),
                                day(6, 8), day(7, 8)))
                .containsExactly(0, 0, 7, 0, 0, 0, 7);
    }

    @Test
    @DisplayName("with a day of grace a run goes on, once; after a cycle it begins again")
    void grace() {
        var grace = rules("{id: s, name: 连签, fact: checkin, points: 7, streak: {at: 3, grace: 1}}");
        assertThat(Drawn.points(grace, day(0, 8), day(2, 8), day(3, 8))).containsExactly(0, 0, 7);
        assertThat(Drawn.points(grace, day(0, 8), day(2, 8), day(4, 8), day(5, 8), day(6, 8)))
                .containsExactly(0, 0, 0, 0, 7);
        var cycle = rules("{id: s, name: 连签, fact: checkin, points: 7, streak: {at: 2, cycle: 3}}");
        assertThat(Drawn.points(cycle, day(0, 8), day(1, 8), day(2, 8), day(3, 8), day(4, 8)))
                .containsExactly(0, 7, 0, 0, 7);
    }

    @Test
    @DisplayName("for days in a row of at least 20 minutes")
    void readingStreak() {
        var tariff = rules("{id: s, name: 连读, fact: time, least: 20m, points: 5, streak: {at: 2}}");
        assertThat(
                        Drawn.points(
                                tariff,
                                day(0, book(8, 25)),
                                day(1, book(8, 19)),
                                day(2, book(8, 20))))
                .containsExactly(0, 0, 0);
        assertThat(Drawn.points(tariff, day(0, book(8, 25)), day(1, book(8, 20))))
                .containsExactly(0, 5);
    }

    @Test
    @DisplayName("for all of these on one day, and for that two times")
    void all() {
        var tariff =
                rules(
                        CHECKIN,
                        "{id: read, name: 读, fact: time, every: 10m, points: 1}",
                        "{id: both, name: 全做, fact: all, rules: [checkin, read], points: 4}",
                        "{id: two, name: 两次, fact: all, rules: [checkin, read],"
                                + " milestones: {2: 9}}");
        assertThat(
                        Drawn.points(
                                tariff,
                                day(0, 8),
                                day(1, 8, book(9, 10)),
                                day(2, book(9, 10)),
                                day(3, 8, book(9, 10))))
                .containsExactly(1, 6, 1, 15);
    }

    @Test
    @DisplayName("only for time after today's check-in, in the early hours")
    void after() {
        var tariff =
                rules(
                        CHECKIN,
                        "{id: r, name: 早读, fact: time, every: 10m, points: 2,"
                                + " when: {after: checkin, hours: '06:00-08:00'}}");
        assertThat(Drawn.points(tariff, day(0, book(6, 110)))).containsExactly(0);
        assertThat(Drawn.points(tariff, day(0, 7, book(6, 180)))).containsExactly(13);
    }

    @Test
    @DisplayName("only to people of these units and of this age")
    void people() {
        var tariff =
                rules(
                        "{id: c, name: 学生签到, fact: checkin, points: 2,"
                                + " when: {units: [school], ages: -17}}");
        var child = new Person("school", YearMonth.of(2010, 1), false);
        var grown = new Person("school", YearMonth.of(2000, 1), false);
        assertThat(Drawn.ledgers(tariff, child, day(0, 8)).getFirst()).hasSize(1);
        assertThat(Drawn.ledgers(tariff, grown, day(0, 8)).getFirst()).isEmpty();
        assertThat(Drawn.ledgers(tariff, Person.ANYBODY, day(0, 8)).getFirst()).isEmpty();
    }

    @Test
    @DisplayName("double on a holiday, and the entry says so")
    void multipliers() {
        var tariff =
                tariff(
                        """
                        points:
                          rules: [%s]
                          multiply:
                            - {name: 五四双倍, days: 2022-05-04, by: 200%%}
                        """
                                .formatted(CHECKIN));
        assertThat(Drawn.points(tariff, day(1, 8), day(2, 8), day(3, 8))).containsExactly(1, 2, 1);
        assertThat(Drawn.ledgers(tariff, Person.ANYBODY, day(2, 8)).getFirst().getFirst().percent())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("under limits of title, rule, group and all; each says what it took")
    void stacked() {
        var tariff =
                tariff(
                        """
                        points:
                          rules:
                            - {id: b, name: 读, fact: time, medium: book, every: 10m, points: 4,
                               caps: {day: 12, title: 8}}
                            - {id: a, name: 听, fact: time, medium: audio, every: 10m, points: 4}
                          caps:
                            - {id: both, name: 读和听, rules: [a, b], day: 14, week: 20}
                        """);
        assertThat(Drawn.taken(tariff, day(0, book(8, 30), read("audio", 10, 20, 8))))
                .containsExactly(
                        "b 4 of 4 []",
                        "b 4 of 4 []",
                        "b 0 of 4 [b.title:4]",
                        "a 4 of 4 []",
                        "a 2 of 4 [both.day:2]");
        assertThat(
                        Drawn.points(
                                tariff,
                                day(0, book(8, 20), read("audio", 10, 20, 8)),
                                day(1, read("audio", 10, 40, 8)),
                                day(7, read("audio", 10, 40, 8))))
                .containsExactly(14, 6, 14);
    }

    private static Tariff rules(String... rules) {
        return tariff("points:\n  rules:\n    - " + String.join("\n    - ", rules) + "\n");
    }
}
