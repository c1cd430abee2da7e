package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/**
 * What holds for every stream of beats. A beat has no time of its own: what counts is when it
 * arrives. So a stream in another order credits what its beats do that arrive before any later one,
 * and never more than the same stream in order at the same moments; repeats change nothing (traps 7
 * and 10).
 */
@Label("For every stream of beats")
class CreditPropertiesTest extends Beating {

    private static final UUID OTHER = UUID.randomUUID();

    /** The beats of somebody who reads on: a few characters and signs of life each. */
    private static List<Integer> numbers(Random random) {
        var numbers = new ArrayList<Integer>();
        for (int i = 1; i <= 2 + random.nextInt(30); i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static Beat beat(UUID session, int seq, Instant at) {
        return new Beat(1, session, seq, 1, seq, 100, seq, true, at);
    }

    private static List<Instant> arrivals(Random random, int count, int longestSeconds) {
        var all = new ArrayList<Instant>();
        var at = START;
        for (int i = 0; i < count; i++) {
            all.add(at);
            at = at.plusMillis(random.nextInt(longestSeconds * 1000));
        }
        return all;
    }

    private int credit(List<Integer> numbers, List<Instant> arrivals) {
        var credit = new Credit(book, SESSION, START);
        for (int i = 0; i < numbers.size(); i++) {
            credit.take(beat(SESSION, numbers.get(i), arrivals.get(i)));
        }
        return credit.size();
    }

    @Property
    @Label("repeats, at any time later, change nothing (goal 3, trap 10)")
    void repeats(@ForAll long seed) {
        var random = new Random(seed);
        var numbers = numbers(random);
        var arrivals = arrivals(random, numbers.size(), 60);
        var credit = new Credit(book, SESSION, START);
        for (int i = 0; i < numbers.size(); i++) {
            credit.take(beat(SESSION, numbers.get(i), arrivals.get(i)));
            for (int again = random.nextInt(4); again > 0; again--) {
                int old = numbers.get(random.nextInt(i + 1));
                var at = arrivals.get(i).plusMillis(random.nextInt(1000));
                assertThat(credit.take(beat(SESSION, old, at)).why()).isEqualTo(Why.LATE);
            }
        }
        assertThat(credit.size()).isEqualTo(credit(numbers, arrivals));
    }

    @Property
    @Label(
            "another order credits what arrives before any later beat, never more than in order"
                    + " (goal 3)")
    void orders(@ForAll long seed) {
        var random = new Random(seed);
        var inOrder = numbers(random);
        var arrivals = arrivals(random, inOrder.size(), 60);
        var mixed = new ArrayList<>(inOrder);
        Collections.shuffle(mixed, random);
        var ahead = new ArrayList<Integer>();
        var when = new ArrayList<Instant>();
        for (int i = 0; i < mixed.size(); i++) {
            if (ahead.isEmpty() || mixed.get(i) > ahead.getLast()) {
                ahead.add(mixed.get(i));
                when.add(arrivals.get(i));
            }
        }
        int credited = credit(mixed, arrivals);
        assertThat(credited).isEqualTo(credit(ahead, when));
        assertThat(credited).isLessThanOrEqualTo(credit(inOrder, arrivals));
    }

    @Property
    @Label("two devices credit no more than the clock, whoever holds the lease (goal 4)")
    void twoDevices(@ForAll long seed) {
        var random = new Random(seed);
        var credit = new Credit(random.nextBoolean() ? book : audio, SESSION, START);
        var sessions = new UUID[] {SESSION, OTHER};
        var seq = new int[2];
        var at = START;
        for (int i = 0; i < 60; i++) {
            int device = random.nextInt(2);
            if (random.nextInt(5) == 0) {
                sessions[device] = UUID.randomUUID();
                seq[device] = 0;
                credit.open(sessions[device], at);
            }
            credit.take(beat(sessions[device], ++seq[device], at));
            at = at.plusMillis(random.nextInt(40_000));
        }
        assertThat(credit.size()).isLessThanOrEqualTo(wall(START, at));
    }

    @Property
    @Label("whatever a device claims or how fast it sends, the clock is not passed (goal 5)")
    void forged(@ForAll long seed) {
        var random = new Random(seed);
        var course = List.of(book, audio, video).get(random.nextInt(3));
        var credit = new Credit(course, SESSION, START);
        var at = START;
        for (int i = 0; i < 80; i++) {
            var wild = random.nextInt(3) == 0;
            credit.take(
                    new Beat(
                            1,
                            SESSION,
                            wild ? 1 + random.nextInt(Integer.MAX_VALUE - 1) : i + 1,
                            1 + random.nextInt(4),
                            wild ? random.nextInt(Integer.MAX_VALUE) : i,
                            50 + random.nextInt(151),
                            wild ? random.nextInt(Integer.MAX_VALUE) : i,
                            random.nextInt(4) > 0,
                            at));
            at = at.plusMillis(random.nextInt(random.nextInt(3) == 0 ? 60_000 : 50));
        }
        var seconds = credit.seconds();
        assertThat(seconds).hasSizeLessThanOrEqualTo(wall(START, at));
        if (!seconds.isEmpty()) {
            assertThat(seconds.first()).isGreaterThanOrEqualTo(START.getEpochSecond());
            assertThat(seconds.last()).isLessThan(at.getEpochSecond());
        }
    }

    @Property
    @Label("a clock that jumps an hour forth and back never credits beyond real time (goal 6)")
    void jumps(@ForAll long seed) {
        var random = new Random(seed);
        var credit = new Credit(book, SESSION, START);
        var real = START;
        var shift = Duration.ZERO;
        for (int seq = 1; seq <= 60; seq++) {
            var outcome = credit.take(beat(SESSION, seq, real.plus(shift)));
            assertThat(outcome.today()).isNotNegative();
            real = real.plusMillis(random.nextInt(50_000));
            if (random.nextInt(8) == 0) {
                shift = shift.plusHours(random.nextBoolean() ? 1 : -1);
            }
        }
        assertThat(credit.size()).isLessThanOrEqualTo(wall(START, real));
    }

    @Property
    @Label("a clock that was set back does not keep somebody awake who is gone (goal 6)")
    void setBack(@ForAll long seed) {
        var random = new Random(seed);
        var credit = new Credit(book, SESSION, START);
        credit.take(beat(SESSION, 1, START));
        var at = START.minusSeconds(600 + random.nextInt(3000));
        for (int seq = 2; seq <= 30; seq++) {
            credit.take(new Beat(1, SESSION, seq, 1, seq, 100, 1, true, at));
            at = at.plusSeconds(30);
        }
        assertThat(credit.size()).isLessThanOrEqualTo(120);
    }

    private static int wall(Instant from, Instant to) {
        return (int) (to.getEpochSecond() - from.getEpochSecond()) + 1;
    }
}
