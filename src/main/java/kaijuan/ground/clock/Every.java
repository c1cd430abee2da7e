package kaijuan.ground.clock;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again with a pause between, on a thread of its own, until closed. */
public final class Every implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Every.class);

    private final String name;
    private final Thread thread;
    private boolean failing;

    private Every(String name, Duration pause, Runnable work) {
        this.name = name;
        this.thread = Thread.ofVirtual().name(name).unstarted(() -> turn(pause, work));
    }

    /** Starts at once. A failure is logged once until a turn succeeds again. */
    public static Every start(String name, Duration pause, Runnable work) {
        var every = new Every(name, pause, work);
        every.thread.start();
        return every;
    }

    private void turn(Duration pause, Runnable work) {
        while (!Thread.currentThread().isInterrupted()) {
            attempt(work);
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            if (failing) {
                LOG.info("{} works again", name);
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !Thread.currentThread().isInterrupted()) {
                LOG.warn("{} fails and is tried again: {}", name, e.toString());
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
