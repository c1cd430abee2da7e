package kaijuan.change;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Previews are worked out by one node at a time, and swept when nobody needs them any more. */
@Configuration("changeJobs")
class Jobs {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    Task<?> previewsWorkedOut(Working working) {
        return Tasks.recurring("change-previews", FixedDelay.of(LOOK))
                .execute((instance, context) -> working.work());
    }

    @Bean
    Task<?> previewsSwept(Sheets sheets, Clock clock) {
        return Tasks.recurring("change-swept", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> sheets.sweep(clock.instant().minus(KEPT)));
    }
}
