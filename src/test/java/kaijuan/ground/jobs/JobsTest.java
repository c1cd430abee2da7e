package kaijuan.ground.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kaijuan.Tables;
import org.junit.jupiter.api.Test;

class JobsTest extends Tables {

    @Test
    void aJobRunsOnceWhenItsTimeHasComeByTheInjectedClock() throws Exception {
        var ran = new Semaphore(0);
        var hourly =
                Tasks.recurring("hourly", FixedDelay.of(Duration.ofHours(1)))
                        .execute((instance, context) -> ran.release());
        var first = Jobs.begin(source, List.of(hourly), clock);
        var second = Jobs.begin(source, List.of(hourly), clock);
        first.start();
        second.start();
        try {
            assertThat(ran.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            awaitSuccess();
            clock.pass(Duration.ofHours(1));
            assertThat(ran.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            assertThat(ran.tryAcquire(2, TimeUnit.SECONDS)).as("a third time").isFalse();
        } finally {
            first.stop();
            second.stop();
        }
    }

    /** The next time is set when the run's end is written down. */
    private void awaitSuccess() throws Exception {
        var written = "select count(*) from scheduled_tasks where last_success is not null";
        for (long end = System.nanoTime() + 20_000_000_000L; System.nanoTime() < end; ) {
            if (sql.sql(written).query(Long.class).single() > 0) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the first run's end was not written down");
    }
}
