package kaijuan.invite;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds whether friends who wait may count by now, on one node of all. */
@Configuration
class Looking {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A day after the close nothing can be done any more that would count. */
    private static final Duration AFTER = Duration.ofDays(1);

    @Bean
    Task<Void> friendsCounted(Waiting waiting, Campaigns campaigns, Clock clock) {
        return Tasks.recurring("friends-counted", FixedDelay.of(PAUSE))
                .execute(
                        (instance, context) -> {
                            for (var campaign : campaigns.all()) {
                                if (running(campaign, clock.instant())) {
                                    waiting.settle(campaign);
                                }
                            }
                        });
    }

    private static boolean running(Campaign campaign, Instant now) {
        return campaign.chapter(Invites.class).open()
                && now.isBefore(campaign.startOf(campaign.days().last().plusDays(1)).plus(AFTER));
    }
}
