package kaijuan.ground.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many through at once on a node, in the order in which they came, so that a crowd before
 * one thing leaves processors and connections to everybody else.
 */
public final class Turnstile {

    private final Semaphore places;
    private final Duration wait;
    private final String busy;

    /**
     * A turnstile.
     *
     * @param atOnce how many are inside at most
     * @param wait for how long one waits before being told to come again
     * @param busy the key of the sentence that says so
     */
    public Turnstile(int atOnce, Duration wait, String busy) {
        this.places = new Semaphore(atOnce, true);
        this.wait = wait;
        this.busy = busy;
    }

    /**
     * Does the work when it is its turn.
     *
     * @throws Refusal 503 if its turn does not come; nothing was done then
     */
    public <T> T through(Supplier<T> work) {
        try {
            if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.later(wait, busy);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.later(wait, busy);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
