package kaijuan.shelf;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node at a time takes in what librarians sent at once. */
@Configuration("shelfPorter")
class Porter {

    private static final Duration LOOK = Duration.ofSeconds(1);

    @Bean
    Task<Void> parcelsTakenIn(Bulk bulk) {
        return Tasks.recurring("shelf-bulk", FixedDelay.of(LOOK))
                .execute((instance, context) -> bulk.work());
    }
}
