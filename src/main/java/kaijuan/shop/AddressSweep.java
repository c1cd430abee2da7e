package kaijuan.shop;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import kaijuan.campaign.Campaigns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases addresses so many days after the parcel was sent, as the definition promises. */
@Configuration
class AddressSweep {

    private final Campaigns campaigns;
    private final Leaving leaving;
    private final Clock clock;

    AddressSweep(Campaigns campaigns, Leaving leaving, Clock clock) {
        this.campaigns = campaigns;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Bean
    Task<Void> addressesSwept() {
        return Tasks.recurring("addresses-swept", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> turn());
    }

    /** Erases what is due now. */
    void turn() {
        for (var campaign : campaigns.all()) {
            var keep = Duration.ofDays(campaign.chapter(Terms.class).keep());
            leaving.sweep(campaign.id(), clock.instant().minus(keep));
        }
    }
}
