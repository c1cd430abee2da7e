package kaijuan.share;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import kaijuan.campaign.Campaigns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds for openings that are over, on one node of all. */
@Configuration("sharesLooking")
class Looking {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Bean
    Task<Void> sharesCounted(Openings openings, Campaigns campaigns) {
        return Tasks.recurring("shares-counted", FixedDelay.of(PAUSE))
                .execute(
                        (instance, context) ->
                                campaigns.all().stream()
                                        .filter(c -> c.chapter(Sharing.class).open())
                                        .forEach(openings::settle));
    }
}
