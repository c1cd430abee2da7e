package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A beat at the edge")
class PulseEdgesTest extends Beating {

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
        for (int i = 0; i < 3; i++) {
            // Also the third, within the same second as the second.
            var at = end.plusMillis(50_000 + Math.min(i, 1) * 10_000L + i * 100L);
            var later = new Beat(1, SESSION, 3 + i, 1, 200 + i, 100, 2 + i, true, at);
            assertThat(reader.take(later, changes).why()).isEqualTo(Why.CLOSED);
        }
    }

    @Test
    @DisplayName("sent each second finish no film sooner than its speed allows")
    void hasty() {
        var watching = reader(video);
        for (int i = 0; i < 15; i++) {
            long place = Math.min(60_000, i * 3_700L);
            var at = START.plusSeconds(i);
            watching.take(new Beat(1, SESSION, i + 1, 1, place, 200, i, true, at), changes);
        }
        assertThat(passed(1)).isLessThanOrEqualTo(14 * 23 / 10);
        var reading = reader(book);
        for (int i = 0; i < 15; i++) {
            reading.take(beat(i + 1, i, i * 40L, i), changes);
        }
        assertThat(passed(1)).isLessThanOrEqualTo(14 * Pace.FASTEST);
    }

    @Test
    @DisplayName("pass nothing of a part whose places they do not name")
    void otherPart() {
        var reading = reader(book);
        for (int i = 0; i < 4; i++) {
            var at = START.plusSeconds(30L * i);
            reading.take(new Beat(1, SESSION, i + 1, 2, i * 100L, 100, i, true, at), changes);
        }
        assertThat(passed(2)).isZero();
    }

    /** The longest run that any course passed of the part. */
    private int passed(int part) {
        return changes.rows.entrySet().stream()
                .filter(e -> e.getKey().part() == part)
                .mapToInt(e -> Span.length(Spans.runs(e.getValue().passed().toString())))
                .max()
                .orElse(0);
    }
}
