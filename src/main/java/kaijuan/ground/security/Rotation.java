package kaijuan.ground.security;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals what is under an older key anew, within an hour after another key is put to use. */
@Configuration
class Rotation {

    static final String NAME = "sealed-anew";

    private static final int BATCH = 500;

    private final List<SealedRows> rooms;
    private final KeyRing ring;

    Rotation(List<SealedRows> rooms, KeyRing ring) {
        this.rooms = rooms;
        this.ring = ring;
    }

    @Bean
    Task<Void> sealedAnew() {
        return Tasks.recurring(NAME, FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> turn());
    }

    /** Seals every row that is under another key anew. */
    void turn() {
        // Which key is in use was decided on another node, and this one may not have heard yet.
        ring.read();
        for (var room : rooms) {
            while (room.reseal(BATCH) > 0) {
                continue;
            }
        }
    }
}
