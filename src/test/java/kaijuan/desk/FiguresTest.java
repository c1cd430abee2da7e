package kaijuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kaijuan.Wire;
import kaijuan.campaign.Deeds;
import kaijuan.ground.text.Both;
import kaijuan.points.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

@DisplayName("The desk")
class FiguresTest extends Wire {

    private Yard yard;

    @BeforeEach
    void aYard() {
        clock.now("2022-05-01T12:00:00");
        yard = new Yard(this, sql, "desk-sums-" + System.nanoTime());
    }

    @Test
    @DisplayName("has figures that are the sums of facts, whoever sums up at the same time")
    void sums() throws Exception {
        var chance = new Random(7);
        long[] people =
                IntStream.range(0, 24)
                        .mapToLong(i -> yard.entrant(i % 3 == 0 ? "QP-YP" : "QP-XY"))
                        .toArray();
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<Void> summing =
                    () -> {
                        for (int i = 0; i < 8; i++) {
                            the(Turn.class).go();
                        }
                        return null;
                    };
            Callable<Void> reading =
                    () -> {
                        for (int i = 0; i < 60; i++) {
                            long who = people[chance.nextInt(people.length)];
                            int from = chance.nextInt(80_000);
                            var day = Yard.DAY.minusDays(chance.nextInt(6));
                            yard.read(who, day, from, from + 30 + chance.nextInt(4000));
                        }
                        return null;
                    };
            var all = List.of(reading, summing, reading, summing, summing);
            for (var done : pool.invokeAll(all)) {
                done.get();
            }
        }
        yard.settle();
        assertThat(the(Recounting.class).compare(yard.campaign)).isEmpty();
        var total = the(Figures.class).totals(yard.campaign).get(Figures.WHOLE);
        assertThat(total.seconds()).isEqualTo(fact("select sum(counted) from reading_span"));
        assertThat(total.points()).isEqualTo(fact("select sum(points) from ledger_entry"));
        assertThat(total.entrants()).isEqualTo(fact("select count(*) from enrolment"));
        assertThat(total.started())
                .isEqualTo(fact("select count(distinct member_id) from reading_span"));
    }

    @Test
    @DisplayName("counts a day once that eight sum up at the same moment")
    void once() throws Exception {
        long who = yard.entrant("QP-XY");
        yard.settle();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 5; round++) {
                yard.read(who, Yard.DAY, round * 1000, round * 1000 + 600);
                the(Points.class).settle();
                var together = new CyclicBarrier(8);
                Callable<Void> sum =
                        () -> {
                            the(TransactionOperations.class)
                                    .executeWithoutResult(open -> fold(who, together));
                            return null;
                        };
                for (var done : pool.invokeAll(Collections.nCopies(8, sum))) {
                    done.get();
                }
            }
        }
        assertThat(the(Figures.class).totals(yard.campaign).get(Figures.WHOLE).seconds())
                .isEqualTo(3000);
        yard.settle();
        assertThat(the(Recounting.class).compare(yard.campaign)).isEmpty();
    }

    private void fold(long who, CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        the(Fold.class).fold(yard.campaign, List.of(new Deeds.On(who, Yard.DAY)), List.of());
    }

    private long fact(String what) {
        return sql.sql(what + " where campaign_id = :c")
                .param("c", yard.campaign.id())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("follows whoever moves or leaves, and a recount finds and mends what is wrong")
    void moved() throws Exception {
        long who = yard.entrant("QP-XY");
        long gone = yard.entrant("QP-XY");
        yard.read(who, Yard.DAY, 100, 700);
        yard.read(gone, Yard.DAY, 100, 700);
        yard.settle();
        var before = the(Figures.class).totals(yard.campaign).get(yard.unit("QP-XY"));
        sql.sql("update enrolment set unit_id = :u where member_id = :m")
                .param("u", yard.unit("QP-YP"))
                .param("m", who)
                .update();
        sql.sql("delete from enrolment where member_id = :m").param("m", gone).update();
        the(Adoption.class).go(yard.campaign);
        var after = the(Figures.class).totals(yard.campaign).get(yard.unit("QP-XY"));
        assertThat(before.entrants() - after.entrants()).isEqualTo(2);
        assertThat(before.seconds() - after.seconds()).isEqualTo(1200);
        assertThat(the(Recounting.class).compare(yard.campaign)).isEmpty();
        sql.sql("update desk_day set seconds = seconds + 1 where member_id = :m")
                .param("m", who)
                .update();
        assertThat(the(Recounting.class).compare(yard.campaign))
                .extracting(Both::en)
                .contains(
                        "desk, member %d, 2022-05-01: figures of the day".formatted(who),
                        "desk, sums of member " + who);
        the(Renewal.class).mend(yard.campaign);
        assertThat(the(Recounting.class).compare(yard.campaign)).isEmpty();
    }
}
