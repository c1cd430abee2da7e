package kaijuan.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day is scored")
class ScoringTest {

    private static final Instant START = Instant.parse("2022-04-30T16:00:00Z");
    private static final Rule BOOK =
            new Rule("book", "阅读", new Rule.Time("book", ""), new Rule.Every(600, 2), 10);
    private static final Rule CHECKIN =
            new Rule("checkin", "签到", new Rule.Checkin(), new Rule.Each(5), 5);
    private static final Rule FILM =
            new Rule("film", "短片", new Rule.Finished("video", "", 90), new Rule.Each(2), 10);
    private static final Rule LIVE =
            new Rule("live", "直播", new Rule.Time("live", ""), new Rule.Every(1200, 5), 8);

    @ParameterizedTest(name = "{0} minutes of reading are {1} points (C2)")
    @CsvSource({"9, 0", "10, 2", "19, 2", "20, 4", "49, 8", "50, 10", "59, 10", "180, 10"})
    void reading(int minutes, int points) {
        assertThat(points(BOOK, day(read("book", 0, minutes * 60)))).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} minutes in a day are {1} points, the higher tier replaces (D4)")
    @CsvSource({"29, 0", "30, 5", "59, 5", "60, 8", "119, 8", "120, 10", "300, 10"})
    void tiers(int minutes, int points) {
        assertThat(points(tiers(), day(read("book", 0, minutes * 60)))).isEqualTo(points);
    }

    @Test
    @DisplayName("by the day's sum: three times 20 minutes at 30 minutes each are two (trap 3)")
    void sums() {
        var rule =
                new Rule("half", "", new Rule.Time("", ""), new Rule.Every(1800, 1), Rule.NO_CAP);
        var day = day(read("book", 0, 1200), read("audio", 5000, 6200), read("book", 9000, 10200));
        assertThat(Scoring.score(new Tariff(List.of(rule)), day))
                .extracting(Entry::at)
                .containsExactly(START.plusSeconds(5600), START.plusSeconds(10200));
    }

    @Test
    @DisplayName("and an entry says what a cap took: 3 of 5, 5 of today's 8 were used (trap 13)")
    void caps() {
        var entries = Scoring.score(new Tariff(List.of(LIVE)), day(read("live", 0, 4 * 1200)));
        assertThat(entries)
                .extracting(e -> e.points() + " of " + e.worth() + ", used " + e.used())
                .containsExactly("5 of 5, used 0", "3 of 5, used 5", "0 of 10, used 8");
        assertThat(entries.getLast().times()).isEqualTo(2);
    }

    @Test
    @DisplayName("a film counts when 90 % of it was passed, once a day (C2)")
    void films() {
        assertThat(points(FILM, day(film(1, 53)))).isZero();
        assertThat(points(FILM, day(film(1, 54)))).isEqualTo(2);
        assertThat(points(FILM, day(film(1, 54), film(1, 60)))).isEqualTo(2);
        var many = new ArrayList<DayFacts.Read>();
        for (int i = 1; i <= 7; i++) {
            many.add(film(i, 60));
        }
        assertThat(points(FILM, new DayFacts(START, many, List.of()))).isEqualTo(10);
    }

    @Test
    @DisplayName("a check-in is five points, and two are five (C2)")
    void checkins() {
        var day =
                new DayFacts(START, List.of(), List.of(START.plusSeconds(9), START.plusSeconds(5)));
        assertThat(points(CHECKIN, day)).isEqualTo(5);
    }

    @Test
    @DisplayName("overlapping seconds on two titles count once")
    void union() {
        assertThat(points(BOOK, day(read("book", 0, 600), read("book", 300, 900)))).isEqualTo(2);
    }

    private static Rule tiers() {
        var tiers = new TreeMap<Integer, Integer>();
        tiers.put(1800, 5);
        tiers.put(3600, 8);
        tiers.put(7200, 10);
        return new Rule("day", "", new Rule.Time("", ""), new Rule.Tiers(tiers), Rule.NO_CAP);
    }

    private static int points(Rule rule, DayFacts day) {
        return Scoring.score(new Tariff(List.of(rule)), day).stream().mapToInt(Entry::points).sum();
    }

    private static DayFacts day(DayFacts.Read... reads) {
        return new DayFacts(START, List.of(reads), List.of());
    }

    private static DayFacts.Read read(String medium, int from, int to) {
        return new DayFacts.Read(from + 1, medium, Set.of(), 99_999, new int[] {from, to}, 0);
    }

    private static DayFacts.Read film(long title, int passed) {
        int from = (int) title * 100;
        return new DayFacts.Read(
                title, "video", Set.of(), 60, new int[] {from, from + passed}, passed);
    }
}
