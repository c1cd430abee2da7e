package kaijuan.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.Person;

/** People who write notes one after another, and remember which were taken. */
final class Askers implements AutoCloseable {

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Set<Integer> taken = ConcurrentHashMap.newKeySet();
    private final Set<Integer> statuses = new ConcurrentSkipListSet<>();
    private final List<Thread> threads = new ArrayList<>();

    Askers(Person person, int people) {
        for (int i = 0; i < people; i++) {
            threads.add(Thread.ofVirtual().start(() -> ask(person)));
        }
    }

    private void ask(Person person) {
        while (going.get()) {
            var number = count.incrementAndGet();
            var status = person.submit("/drill/notes", "key", "" + number, "value", "v").status();
            statuses.add(status);
            if (status == 201) {
                taken.add(number);
            } else {
                refused.incrementAndGet();
            }
        }
    }

    /** Waits until so many more notes are taken. */
    void awaitTaken(int more) throws InterruptedException {
        var goal = taken.size() + more;
        await(() -> taken.size() >= goal);
    }

    /** Waits until so many more notes are refused. */
    void awaitRefused(int more) throws InterruptedException {
        var goal = refused.get() + more;
        await(() -> refused.get() >= goal);
    }

    Set<Integer> statuses() {
        return statuses;
    }

    /** The numbers of the notes that were taken. */
    Set<Integer> taken() {
        return taken;
    }

    private static void await(java.util.function.BooleanSupplier condition)
            throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Override
    public void close() throws InterruptedException {
        going.set(false);
        for (var thread : threads) {
            thread.join();
        }
    }
}
