package kaijuan.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Members over several connections, each connection with members of its own. */
final class Crowd implements AutoCloseable {

    final List<Reader> readers;
    private final IntSupplier port;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean going = true;

    Crowd(List<Reader> readers, int connections, long seed, IntSupplier port) {
        this.readers = readers;
        this.port = port;
        for (int c = 0; c < connections; c++) {
            var own = new ArrayList<Reader>();
            for (int i = c; i < readers.size(); i += connections) {
                own.add(readers.get(i));
            }
            var random = new Random(seed + c);
            threads.add(Thread.ofPlatform().daemon().start(() -> live(own, random)));
        }
    }

    private void live(List<Reader> own, Random random) {
        Talk talk = null;
        for (int i = 0; going; i++) {
            gate.readLock().lock();
            try {
                talk = talk == null ? new Talk(port.getAsInt()) : talk;
                own.get(i % own.size()).step(talk, random);
            } catch (IOException away) {
                talk = shut(talk);
            } finally {
                gate.readLock().unlock();
            }
            if (talk == null) {
                rest();
            }
        }
        shut(talk);
    }

    private static @Nullable Talk shut(@Nullable Talk talk) {
        try {
            if (talk != null) {
                talk.close();
            }
        } catch (IOException gone) {
            return null;
        }
        return null;
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            going = false;
        }
    }

    /** Everybody stops where they are until they are told to go on. */
    void hold() {
        gate.writeLock().lock();
    }

    void goOn() {
        gate.writeLock().unlock();
    }

    long beats() {
        return readers.stream().mapToLong(r -> r.beats).sum();
    }

    long replays() {
        return readers.stream().mapToLong(r -> r.replays).sum();
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        for (var thread : threads) {
            thread.join(20_000);
        }
    }
}
