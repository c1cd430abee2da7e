package kaijuan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day of reading")
class DetectionTest {

    private static final Bounds USUAL = Bounds.USUAL;

    private static Detection.Read read(int passed, int... runs) {
        return new Detection.Read(true, runs, passed);
    }

    private static List<What> odd(List<Detection.Read> day, int accounts) {
        return Detection.of(day, accounts, USUAL).stream().map(Odd::what).toList();
    }

    @Test
    @DisplayName("of an eager reader is not odd: three hours, chapters of different pace, breaks")
    void eager() {
        var day = new ArrayList<Detection.Read>();
        for (int i = 0; i < 15; i++) {
            day.add(read(4000 + 317 * i % 900, 30_000 + i * 800, 30_700 + i * 800 + 13 * i % 71));
        }
        assertThat(odd(day, 1)).isEmpty();
        assertThat(odd(List.of(), 9)).isEmpty();
    }

    @Test
    @DisplayName("is odd above six hours, not at six")
    void tooLong() {
        assertThat(odd(List.of(read(1, 0, 21_600)), 1)).isEmpty();
        var found = Detection.of(List.of(read(1, 0, 21_600), read(1, 30_000, 30_001)), 1, USUAL);
        assertThat(found).containsExactly(new Odd(What.LONG, 21_601, 21_600));
    }

    @Test
    @DisplayName("is odd with reading in eighteen hours of the clock, whatever little in each")
    void roundTheClock() {
        var day =
                IntStream.range(0, 18)
                        .mapToObj(h -> read(500 + 37 * h, h * 3600, h * 3600 + 60 + h * 7))
                        .toList();
        assertThat(odd(day, 1)).containsExactly(What.ROUND);
        assertThat(odd(day.subList(0, 17), 1)).isEmpty();
    }

    @Test
    @DisplayName("is odd with stays of one length, and with chapters of books at one pace")
    void metronome() {
        var stays =
                IntStream.range(0, 11)
                        .mapToObj(i -> read(900 + i * 40, i * 1000, i * 1000 + 600 + i % 2))
                        .toList();
        assertThat(odd(stays, 1)).containsExactly(What.METRONOME);
        var paced = new ArrayList<Detection.Read>();
        var heard = new ArrayList<Detection.Read>();
        for (int i = 0, at = 0; i < 10; i++) {
            int seconds = 100 + 31 * i;
            var runs = new int[] {at, at + seconds};
            paced.add(new Detection.Read(true, runs, seconds * 6));
            heard.add(new Detection.Read(false, runs, seconds));
            at += seconds + 70;
        }
        assertThat(odd(paced, 1)).containsExactly(What.METRONOME);
        assertThat(odd(heard, 1)).isEmpty();
    }

    @Test
    @DisplayName("is odd for each of four accounts in one browser, not for three")
    void shared() {
        var day = List.of(read(3000, 0, 700));
        assertThat(odd(day, 4)).containsExactly(What.SHARED);
        assertThat(odd(day, 3)).isEmpty();
    }
}
