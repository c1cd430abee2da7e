package kaijuan.points;

import jakarta.annotation.PreDestroy;
import kaijuan.ground.database.Bell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the facts: scores when the bell rings, and looks each second in case it was missed. */
@Component
@ConditionalOnWebApplication
class Follower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long MISSED = 1000;
    private static final long TOGETHER = 150;

    private final Scorer scorer;
    private final Apart apart;
    private final Bell bell;
    private volatile boolean open = true;
    private volatile @org.jspecify.annotations.Nullable Thread thread;

    Follower(Scorer scorer, Apart apart, Bell bell) {
        this.scorer = scorer;
        this.apart = apart;
        this.bell = bell;
    }

    @EventListener(ContextRefreshedEvent.class)
    void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("points").start(this);
        }
    }

    @Override
    public void run() {
        while (open) {
            try {
                int heard = scorer.hear();
                if (heard == 0) {
                    bell.await(Scorer.FACT, MISSED);
                } else if (heard < Scorer.RINGS) {
                    // What rings meanwhile is scored together, at a tenth of the work each.
                    Thread.sleep(TOGETHER);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The rings stay in their table: nothing is lost while the database is away.
                LOG.warn("scoring waits: {}", e.getClass().getSimpleName());
                rest();
                others();
            }
        }
    }

    private void others() {
        try {
            apart.hear();
        } catch (RuntimeException e) {
            LOG.warn("scoring apart waits: {}", e.getClass().getSimpleName());
        }
    }

    private void rest() {
        try {
            Thread.sleep(MISSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        open = false;
        bell.signal(Scorer.FACT);
        var running = thread;
        if (running != null) {
            running.join(5_000);
        }
    }
}
