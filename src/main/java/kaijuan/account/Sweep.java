package kaijuan.account;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets sign-ins that were begun elsewhere and not followed. */
@Configuration("accountSweep")
class Sweep {

    @Bean
    Task<Void> waysSwept(Ways ways) {
        return Tasks.recurring("account-ways-swept", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> ways.sweep());
    }
}
