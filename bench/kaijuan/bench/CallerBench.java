package kaijuan.bench;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import kaijuan.reading.Beat;
import kaijuan.reading.Readings;

/** Callers who each wait until their own beat is durable, without HTTP between (goal 8). */
final class CallerBench {

    private static final int CALLERS = 512;

    private final Stage stage;
    private final List<UUID> sessions;
    private final AtomicIntegerArray seqs;

    CallerBench(Stage stage, List<UUID> sessions, AtomicIntegerArray seqs) {
        this.stage = stage;
        this.sessions = sessions;
        this.seqs = seqs;
    }

    /**
     * What the callers saw.
     *
     * @param rate beats a second
     * @param half milliseconds within which half of them were durable
     * @param most milliseconds within which 99 of 100 were
     */
    record Seen(double rate, double half, double most) {}

    /** Every caller sends so many beats, one after the other, each of another member of theirs. */
    Seen run(int beats) throws Exception {
        var took = new long[CALLERS * beats];
        long start = System.nanoTime();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int c = 0; c < CALLERS; c++) {
                int caller = c;
                all.submit(() -> call(caller, beats, took));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(took);
        return new Seen(
                took.length / seconds,
                took[took.length / 2] / 1e6,
                took[(int) (took.length * 0.99)] / 1e6);
    }

    private void call(int caller, int beats, long[] took) {
        var readings = stage.the(Readings.class);
        var clock = stage.the(Clock.class);
        for (int i = 0; i < beats; i++) {
            int n = (i * CALLERS + caller) % seqs.length();
            int seq = seqs.incrementAndGet(n);
            var beat =
                    new Beat(
                            stage.members[n],
                            sessions.get(n),
                            seq,
                            1,
                            seq * 10L,
                            100,
                            seq,
                            true,
                            clock.instant());
            long sent = System.nanoTime();
            readings.beat(beat);
            took[caller * beats + i] = System.nanoTime() - sent;
        }
    }
}
