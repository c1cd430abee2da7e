package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A beat")
class PulseTest extends Beating {

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
        // The same where the lease went to a recording of one part, and this was a later chapter.
        var chapter = new Beat(1, UUID.randomUUID(), 2, 5, 0, 100, 0, true, START);
        assertThat(reader(audio).take(chapter, changes).why()).isEqualTo(Why.ELSEWHERE);
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
}
