package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instant BEGAN = Instant.parse("2022-04-22T16:00:00Z");

    private record Row(long key, long subject) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return Comparator.comparingLong(Row::key)
                    .thenComparingLong(Row::subject)
                    .compare(this, other);
        }
    }

    /** The same order, kept in the most obvious way. */
    private static final class Obvious {
        final List<Row> rows = new ArrayList<>();
        final Map<Long, Row> of = new HashMap<>();

        void put(long subject, long key) {
            remove(subject);
            var row = new Row(key, subject);
            rows.add(-Collections.binarySearch(rows, row) - 1, row);
            of.put(subject, row);
        }

        void remove(long subject) {
            var old = of.remove(subject);
            if (old != null) {
                rows.remove(Collections.binarySearch(rows, old));
            }
        }

        int rank(long subject) {
            var row = of.get(subject);
            return row == null ? 0 : Collections.binarySearch(rows, row) + 1;
        }
    }

    @Property(tries = 25)
    void everyRankEqualsTheOneCountedByHand(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 64) int blockSize) {
        play(new Random(seed), blockSize, 40_000, 1_500);
    }

    @Test
    void aMillionChangesInBlocksOfTheUsualSizeEqualThoseCountedByHand() {
        play(new Random(21), Blocks.USUAL, 1_000_000, 6_000);
    }

    private static void play(Random random, int blockSize, int changes, int people) {
        var ranking = Ranking.empty(blockSize);
        var obvious = new Obvious();
        for (int i = 0; i < changes; i++) {
            long who = subject(random.nextInt(people));
            if (random.nextInt(8) == 0) {
                ranking.remove(who);
                obvious.remove(who);
            } else {
                long key = Key.of(random.nextInt(40) - 2, random.nextInt(50));
                ranking.put(who, key);
                obvious.put(who, key);
            }
            long other = subject(random.nextInt(people));
            if (ranking.rank(other).orElse(0) != obvious.rank(other)) {
                throw new AssertionError("change " + i + ": rank of " + other);
            }
            if (i % 1_000 == 0 && !obvious.rows.isEmpty()) {
                compareSome(ranking, obvious, 1 + random.nextInt(obvious.rows.size()));
            }
        }
        assertThat(ranking.size()).isEqualTo(obvious.rows.size());
        compareSome(ranking, obvious, 1);
    }

    /** Some on one page, some far apart, one at the end of the numbers. */
    private static long subject(int i) {
        return i == 0 ? 0xFFFF_FFFFL : i % 3 == 0 ? i * 1_000_003L % 0xFFFF_FFFFL : i;
    }

    private static void compareSome(Ranking ranking, Obvious obvious, int from) {
        var seen = ranking.from(from, 700);
        var until = Math.min(obvious.rows.size(), from - 1 + 700);
        assertThat(seen.stream().map(p -> new Row(p.key(), p.subject())))
                .isEqualTo(obvious.rows.subList(from - 1, until));
        assertThat(seen.getFirst().rank()).isEqualTo(from);
    }

    @Property(tries = 50)
    void aRankingLoadedInAnyOrderEqualsOneBuiltStepByStep(
            @ForAll long seed, @ForAll @IntRange(max = 5_000) int people) {
        var random = new Random(seed);
        var slowly = Ranking.empty();
        var loaded =
                Ranking.load(
                        to -> {
                            for (int i = 0; i < people; i++) {
                                long who = subject(random.nextInt(people));
                                long key = Key.of(random.nextInt(100), random.nextInt(9));
                                slowly.put(who, key);
                                to.take(who, key);
                            }
                        });
        assertThat(loaded.from(1, people)).isEqualTo(slowly.from(1, people));
    }

    @Test
    void equalScoresGoToWhoReachedThemFirstAndThenToTheSmallerNumber() {
        var ranking = Ranking.empty();
        ranking.put(1, Key.of(10, BEGAN.plusMillis(5_001), BEGAN));
        ranking.put(9, Key.of(10, BEGAN.plusMillis(5_000), BEGAN));
        ranking.put(8, Key.of(10, BEGAN.plusMillis(5_000), BEGAN));
        ranking.put(2, Key.of(11, BEGAN.plusSeconds(9_000_000), BEGAN));
        assertThat(ranking.from(1, 9))
                .extracting(Ranking.Place::subject)
                .containsExactly(2L, 8L, 9L, 1L);
    }

    @Test
    void aScoreAndItsMomentComeBackOutOfTheirKey() {
        var moment = BEGAN.plusSeconds(86_400L * 365 * 4).plusMillis(7);
        for (long score : new long[] {-Key.HIGHEST - 1, -1, 0, 1, 1_286, Key.HIGHEST}) {
            long key = Key.of(score, moment, BEGAN);
            assertThat(Key.score(key)).isEqualTo(score);
            assertThat(Key.reached(key, BEGAN)).isEqualTo(moment);
        }
    }

    @Test
    void somebodyOffTheBoardLearnsTheRankTheyWouldHave() {
        var ranking = Ranking.empty();
        ranking.put(1, Key.of(30, 0));
        ranking.put(2, Key.of(20, 0));
        assertThat(ranking.rankWith(7, Key.of(25, 0))).isEqualTo(2);
        assertThat(ranking.rankWith(1, Key.of(10, 0))).isEqualTo(2);
        assertThat(ranking.rankWith(2, Key.of(40, 0))).isEqualTo(1);
        assertThat(ranking.rank(7)).isEmpty();
    }

    @Test
    void anEmptyBoardHasNoPlacesAndANumberTooLargeIsRefused() {
        assertThat(Ranking.empty().from(1, 50)).isEmpty();
        assertThat(Ranking.empty().from(7, 50)).isEmpty();
        assertThat(Ranking.empty().rankWith(3, Key.of(1, 1))).isEqualTo(1);
        assertThatThrownBy(() -> Ranking.empty().put(1L << 32, 0))
                .hasMessageContaining("below 2^32");
    }

    @Test
    void readersSeeEverybodyOnceWhileTheWriterMovesPeople() throws Exception {
        var ranking = Ranking.empty(16);
        for (int i = 0; i < 2_000; i++) {
            ranking.put(i, Key.of(i % 50, i));
        }
        var stop = new AtomicBoolean();
        try (var readers = Executors.newFixedThreadPool(2)) {
            var reading =
                    readers.submit(
                            () -> {
                                while (!stop.get()) {
                                    var all = ranking.from(1, 3_000);
                                    assertThat(all).hasSize(2_000);
                                    assertThat(all.stream().map(Ranking.Place::subject).distinct())
                                            .hasSize(2_000);
                                }
                            });
            var random = new Random(4);
            for (int i = 0; i < 200_000 && !reading.isDone(); i++) {
                ranking.put(random.nextInt(2_000), Key.of(random.nextInt(50), i));
            }
            stop.set(true);
            reading.get(20, TimeUnit.SECONDS);
        }
    }
}
