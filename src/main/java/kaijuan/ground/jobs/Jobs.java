package kaijuan.ground.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;

/** The one scheduler of this node. Commands without a web server run no jobs. */
@Configuration
class Jobs {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    /**
     * The scheduler, which starts at once; {@code kaijuan.jobs.wait} leaves that to whoever has
     * something to do before, such as playing a history that boards are to be printed from.
     */
    @Bean(destroyMethod = "stop")
    @Lazy(false)
    @ConditionalOnWebApplication
    @DependsOn("flywayInitializer")
    Scheduler scheduler(
            DataSource source,
            List<Task<?>> tasks,
            Clock clock,
            @Value("${kaijuan.jobs.wait:false}") boolean wait) {
        var scheduler = begin(source, tasks, clock);
        if (!wait) {
            scheduler.start();
        }
        return scheduler;
    }

    static Scheduler begin(DataSource source, List<Task<?>> tasks, Clock clock) {
        var starting = tasks.stream().filter(OnStartup.class::isInstance).toList();
        var others = tasks.stream().filter(t -> !(t instanceof OnStartup)).toList();
        return Scheduler.create(source, List.copyOf(others))
                .startTasks(cast(starting))
                .threads(4)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .clock(clock::instant)
                .pollingInterval(LOOK)
                .shutdownMaxWait(LAST_WAIT)
                .build();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Task<?> & OnStartup> List<T> cast(List<Task<?>> tasks) {
        return (List<T>) (List<?>) tasks;
    }
}
