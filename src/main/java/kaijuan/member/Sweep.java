package kaijuan.member;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets codes and links within a day, ended sign-ins after a month, phones after a year. */
@Configuration
class Sweep {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration HALF_DAY = Duration.ofHours(12);
    private static final Duration MONTH = Duration.ofDays(30);

    @Bean
    Task<Void> signInsSwept(
            Codes codes, Links links, Sessions sessions, FormerPhones phones, Clock clock) {
        return Tasks.recurring("sign-ins-swept", FixedDelay.of(PAUSE))
                .execute(
                        (instance, context) -> {
                            var now = clock.instant();
                            codes.sweep(now.minus(HALF_DAY));
                            links.sweep(now.minus(HALF_DAY));
                            sessions.sweep(now.minus(MONTH));
                            phones.sweep();
                        });
    }
}
