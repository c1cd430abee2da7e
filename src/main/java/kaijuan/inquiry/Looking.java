package kaijuan.inquiry;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Days are looked at every hour: the running one and the two before. */
@Configuration("inquiryLooking")
class Looking {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    Task<Void> oddDaysLookedFor(Watch watch) {
        return Tasks.recurring("inquiry-looked", FixedDelay.of(PAUSE))
                .execute((instance, context) -> watch.look());
    }
}
