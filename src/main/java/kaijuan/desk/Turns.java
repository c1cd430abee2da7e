package kaijuan.desk;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import kaijuan.campaign.Campaigns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When sums are brought up to date, on one node of all. */
@Configuration
class Turns {

    private static final Duration LOOK = Duration.ofSeconds(30);
    private static final Duration SWEEP = Duration.ofHours(1);

    @Bean
    Task<?> deskSummed(Turn turn) {
        return Tasks.recurring("desk-sum", FixedDelay.of(LOOK))
                .execute((instance, context) -> turn.go());
    }

    @Bean
    Task<?> deskSwept(Adoption adoption, Campaigns campaigns) {
        return Tasks.recurring("desk-sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> campaigns.all().forEach(adoption::go));
    }
}
