package kaijuan.ground.security;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets, every few minutes, allowances that limit nothing any more. */
@Configuration
class Sweep {

    @Bean
    Task<Void> allowancesSwept(Allowances allowances) {
        return Tasks.recurring("allowances-swept", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> allowances.sweep());
    }
}
