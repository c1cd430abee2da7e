package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import org.junit.jupiter.api.Test;

class PublicationTest extends Game {

    /** Noon in Shanghai is second 43200 of the day. */
    private static final int NOON_SECOND = 43_200;

    private Publication publish(Campaign c, String board) {
        the(Press.class).printDue(c);
        return the(Publications.class).latest(c.id(), board).orElseThrow();
    }

    // A5: every two hours, saying as of when and when next.
    @Test
    void onlySecondsBeforeTheMomentCount() {
        var c = campaign("as-of");
        clock.now("2022-05-01T12:00:30");
        for (long member = 1; member <= 3; member++) {
            enter(c, member, "XY", true);
        }
        read(c, 1, "2022-05-01", NOON_SECOND - 100, NOON_SECOND + 1_000);
        read(c, 2, "2022-05-01", NOON_SECOND - 300, NOON_SECOND - 100);
        read(c, 2, "2022-04-30", 0, 5);
        read(c, 3, "2022-05-01", NOON_SECOND, NOON_SECOND + 9_000);
        var made = publish(c, "time");
        assertThat(made.asOf()).isEqualTo(NOON);
        assertThat(made.nextAt()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        assertThat(made.entrants()).isEqualTo(2);
        assertThat(the(Publications.class).rows().shown(made.id(), "", 1, 9))
                .extracting(Printed::subject, Printed::score, Printed::reachedAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, 205L, NOON.minusSeconds(100)),
                        org.assertj.core.groups.Tuple.tuple(1L, 100L, NOON));
    }

    @Test
    void twoNodesAtTheSameMomentMakeExactlyOne() throws Exception {
        var c = campaign("twice");
        clock.now("2022-05-01T12:00:30");
        enter(c, 1, "XY", true);
        read(c, 1, "2022-05-01", 100, 400);
        var board = c.chapter(Boards.class).of("time").orElseThrow();
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            tries.add(() -> the(Press.class).print(c, board, NOON));
        }
        assertThat(ByHandTest.made(tries)).isEqualTo(1);
        assertThat(the(Publications.class).latest(c.id(), "time", 9)).hasSize(1);
    }

    // Rather late than without a point that was earned by its moment.
    @Test
    void aBoardWaitsForFactsThatAreStillToBeScored() {
        var c = campaign("behind");
        clock.now("2022-05-01T12:00:01");
        enter(c, 1, "XY", true);
        read(c, 1, "2022-05-01", 100, 400);
        the(Bell.class)
                .ring(
                        Points.FACT,
                        new long[] {c.id(), 1, LocalDate.parse("2022-05-01").toEpochDay()});
        clock.now("2022-05-01T12:00:30");
        the(Press.class).printDue(c);
        assertThat(the(Publications.class).latest(c.id(), "time")).isEmpty();
        the(Bell.class).hear(Points.FACT, 1);
        assertThat(publish(c, "time").asOf()).isEqualTo(NOON);
    }

    @Test
    void aServerThatWasOffCatchesUpWithTheLatestOnly() {
        var c = campaign("off");
        clock.now("2022-05-01T08:00:10");
        publish(c, "time");
        clock.now("2022-05-02T15:30:00");
        publish(c, "time");
        assertThat(the(Publications.class).latest(c.id(), "time", 9))
                .extracting(Publication::asOf)
                .containsExactly(
                        Instant.parse("2022-05-02T06:00:00Z"),
                        Instant.parse("2022-05-01T00:00:00Z"));
    }

    @Test
    void theDigestCanBeMadeAgainFromTheRows() {
        var c = campaign("digest");
        clock.now("2022-05-01T12:00:30");
        for (long member = 1; member <= 9; member++) {
            enter(c, member, "YP", member != 5);
            read(c, member, "2022-05-01", 0, (int) (100 + member % 4));
        }
        var made = publish(c, "time");
        var again =
                """
                select encode(sha256(convert_to(string_agg(concat_ws(',', rank, subject, score,
                    (extract(epoch from reached_at) * 1000)::bigint, coalesce(unit_id, 0))
                    || chr(10), '' order by rank), 'UTF8')), 'hex')
                from publication_row where publication_id = ? and listed
                """;
        assertThat(made.digest())
                .isEqualTo(sql.sql(again).params(made.id()).query(String.class).single());
    }

    @Test
    void whoIsNotListedSeesTheRankTheyWouldHaveAndTakesNone() {
        var c = campaign("apart");
        clock.now("2022-05-01T12:00:30");
        for (long member = 1; member <= 3; member++) {
            enter(c, member, "YP", member != 2);
            read(c, member, "2022-05-01", 0, (int) (1000 - member));
        }
        var made = publish(c, "time");
        assertThat(made.entrants()).isEqualTo(2);
        var apart = the(Publications.class).rows().one(made.id(), 2).orElseThrow();
        assertThat(apart.rank()).isEqualTo(2);
        assertThat(apart.shown()).isFalse();
        var third = the(Publications.class).rows().one(made.id(), 3).orElseThrow();
        assertThat(third.rank()).isEqualTo(2);
        assertThat(third.ahead()).isEqualTo(999);
    }

    @Test
    void ofOlderPublicationsOnlyWhatWasShownIsKept() {
        var c = campaign("thin");
        for (long member = 1; member <= 5; member++) {
            enter(c, member, "YP", true);
            read(c, member, "2022-04-24", 0, 100);
        }
        for (var hour : new String[] {"02", "04", "06"}) {
            clock.now("2022-05-01T" + hour + ":00:10");
            publish(c, "time");
        }
        var kept = "select count(*) from publication_row where publication_id = ?";
        assertThat(
                        the(Publications.class).latest(c.id(), "time", 9).stream()
                                .map(
                                        p ->
                                                sql.sql(kept)
                                                        .params(p.id())
                                                        .query(Integer.class)
                                                        .single()))
                .containsExactly(5, 5, 2);
    }

    // C6
    @Test
    void streetsAreRankedByTheirPeopleAgainstTheirTargets() {
        var c = campaign("streets");
        clock.now("2022-05-01T23:00:00");
        for (long member = 1; member <= 3; member++) {
            enter(c, member, member == 3 ? "XY-1" : "XY", true);
        }
        enter(c, 4, "YP", true);
        clock.now("2022-05-02T00:00:00");
        enter(c, 5, "YP", true);
        clock.now("2022-05-02T00:00:30");
        var made = publish(c, "streets");
        assertThat(the(Publications.class).rows().shown(made.id(), "", 1, 9))
                .extracting(Printed::subject, Printed::score, Printed::target)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(unit("YP"), 1L, 1),
                        org.assertj.core.groups.Tuple.tuple(unit("XY"), 3L, 4));
    }
}
