package kaijuan.ground.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An allowance")
class AllowancesTest extends Tables {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    @DisplayName("of 100 is taken exactly 100 times by 32 threads at once")
    void storm() throws Exception {
        var allowances = the(Allowances.class);
        Callable<Long> many =
                () ->
                        Stream.generate(() -> allowances.take("storm", 100, HOUR))
                                .limit(20)
                                .filter(taken -> taken)
                                .count();
        try (var threads = Executors.newFixedThreadPool(32)) {
            var taken = 0L;
            for (var one : threads.invokeAll(Stream.generate(() -> many).limit(32).toList())) {
                taken += one.get();
            }
            assertThat(taken).isEqualTo(100);
        }
    }

    @Test
    @DisplayName("holds for any span of its length, not for hours of the clock")
    void sliding() {
        var allowances = the(Allowances.class);
        assertThat(allowances.take("span", 2, HOUR)).isTrue();
        clock.pass(Duration.ofMinutes(50));
        assertThat(allowances.take("span", 2, HOUR)).isTrue();
        clock.pass(Duration.ofMinutes(9));
        assertThat(allowances.take("span", 2, HOUR)).isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(allowances.take("span", 2, HOUR)).isTrue();
        assertThat(allowances.take("span", 2, HOUR)).isFalse();
    }

    @Test
    @DisplayName("survives a restart, is another's for another key, and can be given back")
    void restart() {
        var before = the(Allowances.class);
        assertThat(before.take("one", 1, HOUR)).isTrue();
        var after = new Allowances(sql, the(Sealing.class), clock);
        assertThat(after.take("one", 1, HOUR)).isFalse();
        assertThat(after.take("other", 1, HOUR)).isTrue();
        after.giveBack("one");
        assertThat(before.take("one", 1, HOUR)).isTrue();
        assertThat(before.take("none", 0, HOUR)).isFalse();
    }

    @Test
    @DisplayName("that limits nothing any more is forgotten")
    void swept() {
        the(Allowances.class).take("swept", 1, HOUR);
        clock.pass(HOUR.plusSeconds(1));
        assertThat(the(Allowances.class).sweep()).isPositive();
    }
}
