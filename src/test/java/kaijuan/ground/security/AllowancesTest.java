package kaijuan.ground.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An allowance")
class AllowancesTest extends Tables {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    // trap 8, trap 9
    @DisplayName("of 3 is taken exactly 3 times when 32 threads try at the same instant, each time")
    void storm() throws Exception {
        var allowances = the(Allowances.class);
        var start = new CyclicBarrier(32);
        Callable<List<Boolean>> rounds =
                () -> {
                    var taken = new ArrayList<Boolean>();
                    for (int i = 0; i < 40; i++) {
                        start.await();
                        taken.add(allowances.take("storm " + i, 3, HOUR));
                    }
                    return taken;
                };
        var all = new int[40];
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (var one : threads.invokeAll(Collections.nCopies(32, rounds))) {
                for (int i = 0; i < all.length; i++) {
                    all[i] += one.get().get(i) ? 1 : 0;
                }
            }
        }
        assertThat(all).containsOnly(3);
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
        assertThat(allowances.left("span", 2, HOUR)).isEqualTo(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(allowances.left("span", 2, HOUR)).isZero();
        assertThat(allowances.take("span", 2, HOUR)).isTrue();
        assertThat(allowances.take("span", 2, HOUR)).isFalse();
    }

    @Test
    // trap 12
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
