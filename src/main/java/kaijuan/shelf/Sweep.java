package kaijuan.shelf;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes away files that no title names: what an import left that failed after keeping them. */
@Configuration
class Sweep {

    private static final Duration PAUSE = Duration.ofHours(6);

    /** An import keeps its files first and names them after; it is over within a day. */
    private static final Duration GRACE = Duration.ofDays(1);

    @Bean
    Task<Void> filesSwept(Stacks stacks, Holdings holdings, Clock clock) {
        return Tasks.recurring("shelf-files-swept", FixedDelay.of(PAUSE))
                .execute((instance, context) -> sweep(stacks, holdings, clock.instant()));
    }

    /** Sweeps as of the moment; how many files went. */
    static int sweep(Stacks stacks, Holdings holdings, Instant now) {
        var before = now.minus(GRACE);
        int gone = 0;
        try {
            for (var left : stacks.unfinished(before)) {
                stacks.drop(left, before);
                gone++;
            }
            for (var shelf : stacks.shelves()) {
                var old = stacks.before(shelf, before);
                var named = holdings.named(old.stream().map(Sweep::name).toList());
                for (var file : old) {
                    if (!named.contains(name(file))) {
                        stacks.drop(file, before);
                        gone++;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
