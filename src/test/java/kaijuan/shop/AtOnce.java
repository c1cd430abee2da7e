package kaijuan.shop;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kaijuan.ground.web.Refusal;

/** Things done by many at the same instant. */
final class AtOnce {

    /** What is done, and may be refused. */
    interface Deed {
        void run();
    }

    private AtOnce() {}

    /** Does so many at once; gives what each came to. */
    static <T> List<T> all(int times, IntFunction<Callable<T>> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(times)) {
            var futures =
                    IntStream.range(0, times)
                            .mapToObj(work)
                            .map(
                                    one ->
                                            pool.submit(
                                                    () -> {
                                                        start.await();
                                                        return one.call();
                                                    }))
                            .toList();
            start.countDown();
            var results = new java.util.ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    /** {@code done}, or the key of the refusal. */
    static Callable<String> told(Deed deed) {
        return () -> {
            try {
                deed.run();
                return "done";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        };
    }
}
