package kaijuan.ground.security;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far everything sealed lies under the key in use, and bringing it there now. */
@Component
public class Anew {

    private final List<SealedRows> rooms;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Anew(List<SealedRows> rooms, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.rooms = rooms;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** How many sealed things lie under which key, by its number. */
    public Map<Integer, Long> under() {
        var all = new TreeMap<Integer, Long>();
        rooms.forEach(room -> room.under().forEach((key, n) -> all.merge(key, n, Long::sum)));
        return all;
    }

    /** Begins to seal what lies under other keys anew, on one of the nodes, within a second. */
    public void soon() {
        scheduler.ifAvailable(
                jobs -> {
                    try {
                        var job = TaskInstanceId.of(Rotation.NAME, RecurringTask.INSTANCE);
                        jobs.reschedule(job, clock.instant());
                    } catch (TaskInstanceException running) {
                        // It is at it already, and goes on until nothing is left.
                    }
                });
    }
}
