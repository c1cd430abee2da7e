package kaijuan.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kaijuan.Person;
import kaijuan.Wire;
import kaijuan.ground.sender.Demonstration;

/** Tests over the wire in which people sign in as they really do. */
abstract class Town extends Wire {

    /** Somebody who has asked for a code with the phone. */
    final Person asking(String phone) {
        var person = anybody();
        var answer = person.submit("/member/sign-in", "phone", phone, "agreed", "true");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return person;
    }

    /** Somebody who has signed in with the phone. */
    final Person arrived(String phone) {
        var person = asking(phone);
        var answer = person.submit("/member/sign-in/code", "code", code());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return person;
    }

    /** The code that was sent last. */
    final String code() {
        return the(Demonstration.class).shown().getFirst().code();
    }

    /** A code that is not the one that was sent last. */
    final String wrongCode() {
        return "%06d".formatted((Integer.parseInt(code()) + 1) % 1_000_000);
    }

    /** Does the same thing so many times at the same instant. */
    static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, times)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.call();
                                                    }))
                            .toList();
            start.countDown();
            var results = new java.util.ArrayList<T>();
            for (var one : all) {
                results.add(one.get());
            }
            return results;
        }
    }
}
