package kaijuan.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.ground.text.Both;
import kaijuan.points.Points;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares boards with the floors below and changes nothing: sums, rows and rings are read as of
 * one moment, and whose ring nobody has heard yet is left out.
 */
@Component
class Proof {

    private final Publications publications;
    private final Composition composition;
    private final Snapshot snapshot;
    private final Bell bell;
    private final TransactionTemplate moment;

    Proof(
            Publications publications,
            Composition composition,
            Snapshot snapshot,
            Bell bell,
            PlatformTransactionManager transactions) {
        this.publications = publications;
        this.composition = composition;
        this.snapshot = snapshot;
        this.bell = bell;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /** What of the boards is not as the floors below have it, in words. */
    List<Both> wrong(Campaign campaign) {
        var found = new ArrayList<Both>();
        var boards = campaign.chapter(Boards.class);
        for (var by : boards.live()) {
            moment.executeWithoutResult(open -> live(campaign, by, found));
        }
        for (var board : boards.all()) {
            moment.executeWithoutResult(open -> printed(campaign, board, found));
        }
        return found;
    }

    private void live(Campaign campaign, Yardstick by, List<Both> found) {
        var differing = snapshot.differences(campaign, by, snapshot.draft(campaign, by, null));
        if (!differing.isEmpty()) {
            var waiting = waiting(campaign.id());
            differing.stream()
                    .filter(d -> !waiting.contains(d.subject()))
                    .forEach(d -> found.add(d.words()));
        }
    }

    /** Whose facts or scores have rung and are not on the board yet. */
    private Set<Long> waiting(long campaign) {
        var waiting = new HashSet<Long>();
        bell.ringing(Points.FACT).forEach(keys -> named(campaign, keys, 3, waiting));
        bell.ringing(Points.SCORE).forEach(keys -> named(campaign, keys, 2, waiting));
        return waiting;
    }

    private static void named(long campaign, long[] keys, int step, Set<Long> waiting) {
        for (int i = 0; i < keys.length; i += step) {
            if (keys[i] == campaign) {
                waiting.add(keys[i + 1]);
            }
        }
    }

    private void printed(Campaign campaign, Board board, List<Both> found) {
        if (board.live()) {
            return;
        }
        for (var one : publications.latest(campaign.id(), board.id(), Publications.WHOLE)) {
            var digest = publications.rows().digest(one.id());
            if (!digest.equals(one.digest())) {
                found.add(altered(board, one.asOf()));
            }
        }
        publications
                .latest(campaign.id(), board.id())
                .filter(latest -> latest.version() == campaign.version())
                .ifPresent(latest -> facts(campaign, board, latest, found));
    }

    /** A place that was published stays; that the facts say otherwise by now is told. */
    private void facts(Campaign campaign, Board board, Publication latest, List<Both> found) {
        var shown =
                publications.rows().shown(latest.id()).stream()
                        .collect(Collectors.toMap(Printed::subject, p -> p));
        composition
                .of(campaign, board, latest.asOf())
                .each(
                        due -> {
                            var stands = shown.get(due.subject());
                            if (stands != null
                                    && (stands.score() != due.score()
                                            || !stands.reachedAt().equals(due.reachedAt()))) {
                                found.add(otherwise(board, stands, due));
                            }
                        });
    }

    private static Both altered(Board board, Instant asOf) {
        return new Both(
                "榜单 " + board.id() + "：" + asOf + " 公布后，内容被改动过",
                board.id() + ": altered after it was published as of " + asOf);
    }

    private static Both otherwise(Board board, Printed stands, Printed due) {
        var who = board.id() + " " + stands.subject();
        return new Both(
                "榜单 %s：公布的是 %d，事实是 %d（%s）"
                        .formatted(who, stands.score(), due.score(), due.reachedAt()),
                "%s: published %d, by the facts %d (%s)"
                        .formatted(who, stands.score(), due.score(), due.reachedAt()));
    }
}
