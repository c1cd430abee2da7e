package kaijuan.member;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets old codes and links after a day, ended sign-ins after a month. */
@Configuration
class Sweep {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);

    @Bean
    Task<Void> signInsSwept(Codes codes, Links links, Sessions sessions, Clock clock) {
        return Tasks.recurring("sign-ins-swept", FixedDelay.of(PAUSE))
                .execute(
                        (instance, context) -> {
                            var now = clock.instant();
                            codes.sweep(now.minus(DAY));
                            links.sweep(now.minus(DAY));
                            sessions.sweep(now.minus(MONTH));
                        });
    }
}
