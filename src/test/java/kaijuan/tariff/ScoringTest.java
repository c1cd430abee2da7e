package kaijuan.tariff;

import static kaijuan.tariff.Drawn.book;
import static kaijuan.tariff.Drawn.day;
import static kaijuan.tariff.Drawn.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day is scored")
class ScoringTest {

    private static final Tariff FILMS =
            Drawn.tariff(
                    """
                    points:
                      rules:
                        - {id: film, name: 短片, fact: finished, medium: video, share: 90%,
                           points: 2, cap: 10}
                    """);

    @ParameterizedTest(name = "{0} minutes of reading are {1} points (C2)")
    @CsvSource({"9, 0", "10, 2", "19, 2", "20, 4", "49, 8", "50, 10", "59, 10", "180, 10"})
    void reading(int minutes, int points) throws Exception {
        var qingpu = Drawn.of("qingpu-2022.yaml");
        assertThat(Drawn.points(qingpu, day(0, book(9, minutes)))).containsExactly(points);
    }

    @ParameterizedTest(name = "{0} minutes in a day are {1} points, the higher tier replaces (D4)")
    @CsvSource({"29, 0", "30, 5", "59, 5", "60, 8", "119, 8", "120, 10", "300, 10"})
    void tiers(int minutes, int points) throws Exception {
        var loudi = Drawn.of("loudi-2022.yaml");
        // 2022-08-01 is day 91: the challenge is an activity with days of its own.
        assertThat(Drawn.points(loudi, day(91, book(9, minutes)))).containsExactly(points);
        assertThat(Drawn.points(loudi, day(90, book(9, minutes)))).containsExactly(0);
    }

    @Test
    @DisplayName("by the day's sum: three times 20 minutes at 30 minutes each are two (trap 3)")
    void sums() {
        var half =
                Drawn.tariff(
                        """
                        points:
                          rules: [{id: half, name: 半小时, fact: time, every: 30m, points: 1}]
                        """);
        var day = day(0, book(8, 20), read("audio", 10, 20, 8), book(12, 20));
        assertThat(Drawn.ledgers(half, Person.ANYBODY, day).getFirst())
                .extracting(e -> e.at().toString(), Entry::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2022-05-02T02:10:00Z", 8L),
                        org.assertj.core.groups.Tuple.tuple("2022-05-02T04:20:00Z", 7L));
    }

    @Test
    @DisplayName("and an entry says what a cap took: 3 of 5, 5 of today's 8 were used (trap 13)")
    void caps() {
        var live =
                Drawn.tariff(
                        """
                        points:
                          rules:
                            - {id: live, name: 直播, fact: time, medium: live, every: 20m,
                               points: 5, cap: 8}
                        """);
        var entries =
                Drawn.ledgers(live, Person.ANYBODY, day(0, read("live", 9, 80, 7))).getFirst();
        assertThat(entries)
                .extracting(e -> e.points() + " of " + e.worth() + ", used " + e.used())
                .containsExactly("5 of 5, used 0", "3 of 5, used 5", "0 of 10, used 8");
        assertThat(entries.getLast().times()).isEqualTo(2);
        assertThat(entries.getLast().took()).isEqualTo("live.day:10");
    }

    @Test
    @DisplayName("a film counts when 90 % of it was passed, once a day (C2)")
    void films() {
        assertThat(Drawn.points(FILMS, day(0, film(1, 53)))).containsExactly(0);
        assertThat(Drawn.points(FILMS, day(0, film(1, 54)))).containsExactly(2);
        assertThat(Drawn.points(FILMS, day(0, film(1, 54), film(1, 60)))).containsExactly(2);
        var many = new Object[7];
        for (int i = 1; i <= 7; i++) {
            many[i - 1] = film(i, 60);
        }
        assertThat(Drawn.points(FILMS, day(0, many))).containsExactly(10);
    }

    @Test
    @DisplayName("a check-in is five points, and two are five (C2)")
    void checkins() throws Exception {
        var qingpu = Drawn.of("qingpu-2022.yaml");
        assertThat(Drawn.points(qingpu, day(0, 9, 10), day(1, 7))).containsExactly(5, 5);
    }

    @Test
    @DisplayName("overlapping seconds on two titles count once")
    void union() throws Exception {
        var qingpu = Drawn.of("qingpu-2022.yaml");
        var day = day(0, read("book", 9, 10, 1), read("book", 9, 12, 2));
        assertThat(Drawn.points(qingpu, day)).containsExactly(2);
    }

    private static DayFacts.Read film(long title, int passed) {
        int from = (int) title * 100;
        var runs = new int[] {from, from + passed};
        return new DayFacts.Read(title, "片", "video", Set.of(), Set.of(), 60, runs, passed);
    }
}
