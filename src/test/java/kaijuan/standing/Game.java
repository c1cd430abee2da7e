package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.database.Bell;
import kaijuan.unit.Units;
import org.springframework.transaction.support.TransactionOperations;

/** Base of the room's tests against the tables. */
abstract class Game extends Tables {

    static final String BOARDS = Play.BOARDS;

    private Play play() {
        return new Play(
                sql,
                clock,
                the(Campaigns.class),
                the(Units.class),
                the(Bell.class),
                the(TransactionOperations.class));
    }

    Campaign campaign(String slug) {
        return play().campaign(slug);
    }

    Campaign campaign(String slug, String boards) {
        return play().campaign(slug, boards);
    }

    long unit(String code) {
        return play().unit(code);
    }

    void enter(Campaign campaign, long member, String unit, boolean listed) {
        play().enter(campaign, member, unit, listed);
    }

    void earn(Campaign campaign, long member, int points, Instant at) {
        play().earn(campaign, member, points, at);
    }

    void read(Campaign campaign, long member, String day, int from, int to) {
        play().read(campaign, member, day, from, to);
    }

    /** Everything that has rung is counted and in this node's memory. */
    void settle() {
        while (the(Hearing.class).hear() > 0) {
            continue;
        }
        the(Rankings.class).follow();
    }

    List<Long> order(Campaign campaign) {
        return the(Rankings.class)
                .of(campaign, Yardstick.of(Meter.POINTS))
                .ranking()
                .from(1, 1_000_000)
                .stream()
                .map(Ranking.Place::subject)
                .toList();
    }
}
