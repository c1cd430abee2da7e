package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Entry;
import kaijuan.campaign.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A beat")
class PulseTest {

    private static final Instant START = Instant.parse("2022-05-01T02:00:00Z");
    private static final UUID SESSION = UUID.randomUUID();
    private static final Campaign CAMPAIGN =
            new Campaign(
                    1,
                    "c",
                    1,
                    "活动",
                    "主办",
                    "",
                    ZoneId.of("Asia/Shanghai"),
                    List.of(
                            new Stage(
                                    "参与",
                                    LocalDate.parse("2022-04-23"),
                                    LocalDate.parse("2022-10-06"),
                                    Set.of("enter", "read"))),
                    List.of(),
                    new Entry(Set.of(), true, false, 14, List.of()),
                    Map.of(),
                    Map.of());
    private final Course book = new Course(CAMPAIGN, 7, true, false, new long[] {6000, 300});
    private final Course audio = new Course(CAMPAIGN, 8, false, true, new long[] {600_000});
    private final Course video = new Course(CAMPAIGN, 9, false, false, new long[] {60_000});
    private final Changes changes = new Changes();

    @Test
    @DisplayName("that is the first proves nothing; the second proves the time between (trap 7)")
    void first() {
        var reader = reader(book);
        assertThat(reader.take(beat(1, 0, 0, 0), changes).why()).isEqualTo(Why.FIRST);
        var second = reader.take(beat(2, 30, 200, 1), changes);
        assertThat(second).isEqualTo(new Outcome(Why.COUNTING, 30, 30));
    }

    @Test
    @DisplayName("after a gap of 45 seconds proves all of it, of 46 nothing")
    void longest() {
        var reader = reader(book);
        reader.take(beat(1, 0, 0, 0), changes);
        assertThat(reader.take(beat(2, 45, 100, 1), changes).today()).isEqualTo(45);
        assertThat(reader.take(beat(3, 91, 200, 2), changes))
                .isEqualTo(new Outcome(Why.LATE, 45, 45));
    }

    @Test
    @DisplayName("sent again, or out of order, changes nothing")
    void replay() {
        var reader = reader(book);
        reader.take(beat(1, 0, 0, 0), changes);
        reader.take(beat(3, 30, 100, 1), changes);
        assertThat(reader.take(beat(3, 40, 100, 1), changes).today()).isEqualTo(30);
        assertThat(reader.take(beat(2, 41, 100, 1), changes).today()).isEqualTo(30);
        assertThat(reader.take(beat(4, 60, 200, 2), changes).today()).isEqualTo(60);
    }

    @Test
    @DisplayName("of another session finds the lease taken over")
    void elsewhere() {
        var reader = reader(book);
        var other = new Beat(1, UUID.randomUUID(), 1, 1, 0, 100, 0, true, START);
        assertThat(reader.take(other, changes).why()).isEqualTo(Why.ELSEWHERE);
    }

    @Test
    @DisplayName("counts two minutes after the last sign of life, then pauses")
    void idle() {
        var reader = reader(book);
        reader.take(beat(1, 0, 0, 0), changes);
        for (int i = 1; i <= 4; i++) {
            reader.take(beat(1 + i, 30 * i, i, 0), changes);
        }
        var paused = reader.take(beat(6, 150, 5, 0), changes);
        assertThat(paused).isEqualTo(new Outcome(Why.IDLE, 120, 120));
    }

    @Test
    @DisplayName("on the same page counts two minutes, however lively")
    void still() {
        var reader = reader(book);
        for (int i = 0; i <= 4; i++) {
            reader.take(beat(1 + i, 30 * i, 0, i), changes);
        }
        assertThat(reader.take(beat(6, 150, 0, 9), changes))
                .isEqualTo(new Outcome(Why.STILL, 120, 120));
    }

    @Test
    @DisplayName("that jumps faster than 1200 characters a minute moves the place, not the time")
    void jumped() {
        var reader = reader(book);
        reader.take(beat(1, 0, 0, 0), changes);
        assertThat(reader.take(beat(2, 30, 5000, 1), changes).why()).isEqualTo(Why.JUMPED);
        assertThat(reader.take(beat(3, 60, 5200, 2), changes))
                .isEqualTo(new Outcome(Why.COUNTING, 30, 30));
    }

    @Test
    @DisplayName("in a chapter of 300 characters earns 240 seconds at most")
    void full() {
        var reader = reader(book);
        var in = new Beat(1, SESSION, 1, 2, 6000, 100, 0, true, START);
        reader.take(in, changes);
        int today = 0;
        for (int i = 1; i <= 12; i++) {
            today =
                    reader.take(
                                    new Beat(
                                            1,
                                            SESSION,
                                            i + 1,
                                            2,
                                            6000 + i * 20,
                                            100,
                                            i,
                                            true,
                                            START.plusSeconds(30L * i)),
                                    changes)
                            .today();
        }
        assertThat(today).isEqualTo(240);
    }

    @Test
    @DisplayName("of a page out of view counts for audio only")
    void hidden() {
        var reading = reader(book);
        reading.take(beat(1, 0, 0, 0), changes);
        assertThat(reading.take(unseen(2, 30, 100), changes).why()).isEqualTo(Why.HIDDEN);
        var watching = reader(video);
        watching.take(beat(1, 0, 0, 0), changes);
        assertThat(watching.take(unseen(2, 30, 30_000), changes).why()).isEqualTo(Why.HIDDEN);
        var listening = reader(audio);
        listening.take(beat(1, 0, 0, 0), changes);
        assertThat(listening.take(unseen(2, 30, 30_000), changes).today()).isEqualTo(30);
    }

    @Test
    @DisplayName("of a recording counts while the position moves with the clock, times the speed")
    void played() {
        var reader = reader(audio);
        reader.take(beat(1, 0, 0, 0), changes);
        assertThat(reader.take(beat(2, 30, 33_000, 0), changes).today()).isEqualTo(30);
        assertThat(reader.take(beat(3, 60, 33_000, 0), changes).why()).isEqualTo(Why.STILL);
        assertThat(reader.take(beat(4, 90, 133_000, 0), changes).why()).isEqualTo(Why.JUMPED);
        var fast = new Beat(1, SESSION, 5, 1, 193_000, 200, 0, true, START.plusSeconds(120));
        assertThat(reader.take(fast, changes).today()).isEqualTo(60);
    }

    @Test
    @DisplayName("over midnight is split between the days to the second (traps 7 and 13)")
    void midnight() {
        var before = Instant.parse("2022-05-01T15:59:50Z");
        var reader = reader(book, before);
        reader.take(new Beat(1, SESSION, 1, 1, 0, 100, 0, true, before), changes);
        reader.take(new Beat(1, SESSION, 2, 1, 100, 100, 1, true, before.plusSeconds(30)), changes);
        assertThat(changes.rows.entrySet())
                .extracting(e -> e.getKey().day() + " " + e.getValue().seconds())
                .containsExactly("2022-05-01 {[86390,86400)}", "2022-05-02 {[0,20)}");
    }

    @Test
    @DisplayName("counts nothing before the first second and after the last (trap 4, A1, C1)")
    void ends() {
        var end = Instant.parse("2022-10-06T15:59:40Z");
        var reader = reader(book, end);
        reader.take(new Beat(1, SESSION, 1, 1, 0, 100, 0, true, end), changes);
        var over = new Beat(1, SESSION, 2, 1, 100, 100, 1, true, end.plusSeconds(30));
        reader.take(over, changes);
        assertThat(changes.rows.entrySet())
                .extracting(e -> e.getKey().day() + " " + e.getValue().seconds())
                .containsExactly("2022-10-06 {[86380,86400)}");
        var later = new Beat(1, SESSION, 3, 1, 200, 100, 2, true, end.plusSeconds(60));
        assertThat(reader.take(later, changes).why()).isEqualTo(Why.CLOSED);
    }

    private Reader reader(Course course) {
        return reader(course, START);
    }

    private static Reader reader(Course course, Instant at) {
        return new Reader(
                1,
                course,
                new Pulse(SESSION, 0, null, 1, 0, at, 0, at),
                Map.of(),
                CAMPAIGN.dayOf(at),
                0);
    }

    private static Beat beat(int seq, int second, long place, int life) {
        return new Beat(1, SESSION, seq, 1, place, 100, life, true, START.plusSeconds(second));
    }

    private static Beat unseen(int seq, int second, long place) {
        return new Beat(1, SESSION, seq, 1, place, 100, 1, false, START.plusSeconds(second));
    }
}
