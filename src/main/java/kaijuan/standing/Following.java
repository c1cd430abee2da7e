package kaijuan.standing;

import jakarta.annotation.PreDestroy;
import java.util.List;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two threads of a node: one counts when the bell rings, one takes in what was counted. */
@Component
@ConditionalOnWebApplication
class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long MISSED = 1000;
    private static final long TOGETHER = 150;
    private static final long LOOK = 250;

    private final Hearing hearing;
    private final Rankings rankings;
    private final Bell bell;
    private volatile boolean open = true;
    private volatile List<Thread> threads = List.of();

    Following(Hearing hearing, Rankings rankings, Bell bell) {
        this.hearing = hearing;
        this.rankings = rankings;
        this.bell = bell;
    }

    @EventListener(ContextRefreshedEvent.class)
    synchronized void start() {
        if (threads.isEmpty()) {
            threads =
                    List.of(
                            Thread.ofPlatform().daemon().name("standing").start(this::count),
                            Thread.ofPlatform().daemon().name("boards").start(this::follow));
        }
    }

    private void count() {
        repeat(
                () -> {
                    int heard = hearing.hear();
                    if (heard == 0) {
                        bell.await(Points.SCORE, MISSED);
                    } else if (heard < Hearing.RINGS) {
                        Thread.sleep(TOGETHER);
                    }
                });
    }

    private void follow() {
        repeat(
                () -> {
                    rankings.follow();
                    Thread.sleep(LOOK);
                });
    }

    private interface Step {
        void go() throws InterruptedException;
    }

    private void repeat(Step step) {
        while (open) {
            try {
                step.go();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Rings and turns stay in their tables; boards say how old they are meanwhile.
                LOG.warn("boards wait: {}", e.getClass().getSimpleName());
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(MISSED);
        } catch (InterruptedException e) {
            open = false;
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        open = false;
        bell.signal(Points.SCORE);
        for (var thread : threads) {
            thread.interrupt();
            thread.join(5_000);
        }
    }
}
