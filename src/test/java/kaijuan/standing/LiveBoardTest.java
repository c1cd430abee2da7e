package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaijuan.campaign.Campaigns;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class LiveBoardTest extends Game {

    // D4, trap 6
    @Test
    void equalPointsGoToWhoReachedThemFirst() {
        var c = campaign("ties");
        for (long member = 1; member <= 4; member++) {
            enter(c, member, "XY", true);
        }
        earn(c, 1, 10, NOON.plusSeconds(30));
        earn(c, 2, 5, NOON);
        earn(c, 2, 5, NOON.plusSeconds(10));
        earn(c, 4, 10, NOON.plusSeconds(10));
        earn(c, 3, 11, NOON.plusSeconds(50));
        settle();
        assertThat(order(c)).containsExactly(3L, 2L, 4L, 1L);
    }

    @Test
    void whoIsNotListedTakesNoPlaceAndWhoIsNotEnteredIsNotThere() {
        var c = campaign("listed");
        enter(c, 11, "XY", true);
        enter(c, 12, "XY", false);
        earn(c, 11, 5, NOON);
        earn(c, 12, 50, NOON);
        earn(c, 13, 50, NOON);
        settle();
        assertThat(order(c)).containsExactly(11L);
    }

    @Test
    void aNodeThatFollowedEqualsOneThatHasReadEverythingUnderConcurrentWriters() throws Exception {
        var c = campaign("storm");
        for (long member = 1; member <= 300; member++) {
            enter(c, member, "YP", member % 7 != 0);
        }
        var follower = new Rankings(the(Feed.class), the(Campaigns.class), the(Clock.class));
        follower.of(c, c.chapter(Boards.class).live().getFirst());
        try (var people = Executors.newFixedThreadPool(6)) {
            var work = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 4; writer++) {
                var random = new Random(writer);
                work.add(
                        people.submit(
                                () -> {
                                    for (int i = 0; i < 150; i++) {
                                        earn(
                                                c,
                                                1 + random.nextInt(300),
                                                1 + random.nextInt(5),
                                                NOON.plusMillis(random.nextInt(100_000)));
                                    }
                                }));
            }
            var writers = List.copyOf(work);
            for (int node = 0; node < 2; node++) {
                work.add(people.submit(() -> counts(writers, follower)));
            }
            for (var one : work) {
                one.get();
            }
        }
        settle();
        follower.follow();
        var followed = ranking(follower, c).from(1, 1000);
        assertThat(followed).hasSizeGreaterThan(200);
        var fresh = new Rankings(the(Feed.class), the(Campaigns.class), the(Clock.class));
        assertThat(followed).isEqualTo(ranking(fresh, c).from(1, 1000));
        assertThat(the(Counting.class).recount(c)).isEmpty();
    }

    private void counts(List<Future<?>> writers, Rankings follower) {
        while (writers.stream().anyMatch(w -> !w.isDone())) {
            the(Hearing.class).hear();
            follower.follow();
        }
    }

    @Test
    void aRecountFindsAndMendsWhatWasSpoilt() {
        var c = campaign("spoilt");
        for (long member = 21; member <= 24; member++) {
            enter(c, member, "XY", true);
            earn(c, member, (int) member, NOON);
        }
        settle();
        sql.sql("update standing_row set score = 99 where campaign_id = ? and subject = 21")
                .params(c.id())
                .update();
        sql.sql("delete from standing_row where campaign_id = ? and subject = 24")
                .params(c.id())
                .update();
        sql.sql(
                        "insert into standing_row select campaign_id, measure, 77, score, reached_at,"
                                + " listed, unit_id from standing_row"
                                + " where campaign_id = ? and subject = 22")
                .params(c.id())
                .update();
        assertThat(the(Counting.class).recount(c))
                .extracting(Difference::subject)
                .containsExactly(21L, 24L, 77L);
        settle();
        assertThat(order(c)).containsExactly(24L, 23L, 22L, 21L);
        assertThat(the(Counting.class).recount(c)).isEmpty();
    }

    @Test
    void aNodeThatMissedTurnsReadsAllRowsAgain() {
        var c = campaign("lag");
        enter(c, 31, "XY", true);
        enter(c, 32, "XY", true);
        earn(c, 31, 5, NOON);
        settle();
        var late = new Rankings(the(Feed.class), the(Campaigns.class), the(Clock.class));
        assertThat(ranking(late, c).size()).isEqualTo(1);
        earn(c, 32, 9, NOON);
        settle();
        the(Rows.class).trim(clock.instant().plusSeconds(1));
        late.follow();
        assertThat(ranking(late, c).from(1, 9))
                .extracting(Ranking.Place::subject)
                .containsExactly(32L, 31L);
    }

    @Test
    void whatIsRolledBackIsOnNoBoard() {
        var c = campaign("rollback");
        enter(c, 41, "XY", true);
        the(TransactionOperations.class)
                .executeWithoutResult(
                        open -> {
                            earn(c, 41, 5, NOON);
                            open.setRollbackOnly();
                        });
        settle();
        assertThat(order(c)).isEmpty();
    }

    @Test
    void aNewVersionThatMeasuresSomethingElseIsCountedForEverybody() {
        var c = campaign("version", BOARDS.replace("publish: live", "publish: by hand"));
        enter(c, 51, "XY", true);
        earn(c, 51, 5, NOON);
        settle();
        var next = campaign("version");
        the(Counting.class).keepUp(next);
        settle();
        assertThat(order(next)).containsExactly(51L);
    }

    private static Ranking ranking(Rankings node, kaijuan.campaign.Campaign c) {
        return node.of(c, c.chapter(Boards.class).live().getFirst()).ranking();
    }
}
