package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ByHandTest extends Game {

    @Test
    void ofThoseWhoPublishAfterTheSamePublicationExactlyOneDoes() throws Exception {
        var c = campaign("hands");
        clock.now("2022-05-01T12:00:30");
        enter(c, 1, "XY", true);
        read(c, 1, "2022-05-01", 100, 400);
        var board = c.chapter(Boards.class).of("time").orElseThrow();
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            var order = new Press.Order(board, NOON.plusMillis(i), null, "主办方", 0L);
            tries.add(() -> the(Press.class).print(c, order));
        }
        assertThat(made(tries)).isEqualTo(1);
        assertThat(the(Publications.class).latest(c.id(), "time", 9)).hasSize(1);
    }

    /** How many of those who try at once made one. */
    static long made(List<Callable<Boolean>> tries) throws Exception {
        try (var all = Executors.newFixedThreadPool(tries.size())) {
            long made = 0;
            for (var one : all.invokeAll(tries)) {
                made += one.get() ? 1 : 0;
            }
            return made;
        }
    }
}
