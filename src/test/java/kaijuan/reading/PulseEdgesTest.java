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
        var later = new Beat(1, SESSION, 3, 1, 200, 100, 2, true, end.plusSeconds(60));
        assertThat(reader.take(later, changes).why()).isEqualTo(Why.CLOSED);
    }
}
