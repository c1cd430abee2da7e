package kaijuan.standing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import kaijuan.campaign.Campaigns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the boards do at their times, on one node of all. */
@Configuration
class Presses {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    Task<?> boardsPublished(Press press, Counting counting, Campaigns campaigns) {
        return Tasks.recurring("standing-publish", FixedDelay.of(LOOK))
                .execute(
                        (instance, context) -> {
                            for (var campaign : campaigns.all()) {
                                counting.keepUp(campaign);
                                press.printDue(campaign);
                            }
                        });
    }

    @Bean
    Task<?> feedTrimmed(Rows rows, Clock clock) {
        return Tasks.recurring("standing-trim", FixedDelay.of(KEPT))
                .execute((instance, context) -> rows.trim(clock.instant().minus(KEPT)));
    }
}
