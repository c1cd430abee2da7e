package kaijuan.message;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes away what was read more than half a year ago, and everything after a year. */
@Configuration
class Sweep {

    static final Duration SEEN = Duration.ofDays(183);
    static final Duration OLD = Duration.ofDays(366);

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    Task<Void> messagesSwept(Letterbox letterbox, Clock clock) {
        return Tasks.recurring("messages-swept", FixedDelay.of(PAUSE))
                .execute(
                        (instance, context) -> {
                            var now = clock.instant();
                            letterbox.sweep(now.minus(SEEN), now.minus(OLD));
                        });
    }
}
