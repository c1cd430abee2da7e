package kaijuan.ground.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server running on one port from a thread of its own, since the server is stopped when
 * the thread that started it ends. A server that dies is started again.
 */
final class Keeper implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Cluster cluster;
    private final Thread thread;
    private int port;
    private boolean wanted = true;
    private boolean ending;
    private boolean everReady;
    private boolean ready;
    private @Nullable Process process;
    private @Nullable RuntimeException failure;

    private Keeper(Cluster cluster) {
        this.cluster = cluster;
        this.thread = Thread.ofPlatform().name("postgres-keeper").daemon().unstarted(this);
    }

    /** Starts the server and waits until it takes connections. */
    static Keeper start(Cluster cluster) throws InterruptedException {
        var keeper = new Keeper(cluster);
        keeper.thread.start();
        keeper.awaitReady();
        return keeper;
    }

    int port() {
        return port;
    }

    /** Waits until the server takes connections. */
    void awaitReady() throws InterruptedException {
        lock.lock();
        try {
            while (!ready && failure == null) {
                changed.await();
            }
            if (failure != null) {
                throw failure;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Stops the server and keeps it stopped, or lets it run again. */
    void want(boolean running) {
        Process now;
        lock.lock();
        try {
            wanted = running;
            now = process;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (!running && now != null) {
            Signals.stop(now.toHandle());
        }
    }

    /** The server's process, for tests that kill it. */
    ProcessHandle process() {
        lock.lock();
        try {
            if (process == null) {
                throw new IllegalStateException("the server is stopped");
            }
            return process.toHandle();
        } finally {
            lock.unlock();
        }
    }

    /** Stops the server for good. */
    void end() {
        lock.lock();
        try {
            ending = true;
        } finally {
            lock.unlock();
        }
        want(false);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        var since = System.nanoTime();
        try {
            while (awaitWanted()) {
                launch();
                if (!everReady && System.nanoTime() - since > FIRST.toNanos()) {
                    throw new Unusable("database.start", cluster.log(), Logs.tail(cluster));
                }
            }
        } catch (RuntimeException e) {
            fail(e);
        } catch (IOException e) {
            fail(new Unusable(e, "database.start", cluster.log(), e.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void launch() throws IOException, InterruptedException {
        Leftovers.clear(cluster);
        if (!everReady) {
            port = Ports.free();
        }
        var started =
                new ProcessBuilder(cluster.footing().lifelong(cluster.server(port)))
                        .redirectErrorStream(true)
                        .redirectOutput(Logs.opened(cluster))
                        .start();
        note(started, false);
        while (started.isAlive() && !PidFile.ready(cluster.pidFile(), started.pid())) {
            started.waitFor(Duration.ofMillis(20));
        }
        note(started, started.isAlive());
        var code = started.waitFor();
        note(null, false);
        pause(code);
    }

    private void note(@Nullable Process now, boolean nowReady) {
        lock.lock();
        try {
            process = now;
            ready = nowReady;
            everReady |= nowReady;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitWanted() throws InterruptedException {
        lock.lock();
        try {
            while (!wanted && !ending) {
                changed.await();
            }
            return !ending;
        } finally {
            lock.unlock();
        }
    }

    private void pause(int code) throws InterruptedException {
        lock.lock();
        try {
            if (wanted && !ending) {
                if (everReady) {
                    LOG.warn("the database ended with {}: it is started again", code);
                }
                changed.awaitNanos(PAUSE.toNanos());
            }
        } finally {
            lock.unlock();
        }
    }

    private void fail(RuntimeException reason) {
        LOG.error("the database cannot be kept running", reason);
        lock.lock();
        try {
            failure = reason;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
