package kaijuan.change;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.award.Award;
import kaijuan.award.Awards;
import kaijuan.award.Honours;
import kaijuan.award.Outcome;
import kaijuan.campaign.Campaign;
import kaijuan.points.Trials;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Complete;
import kaijuan.standing.Placing;

/**
 * What a definition makes of the facts of a moment.
 *
 * @param campaign the definition
 * @param points points of every member
 * @param unitPoints points of every unit, those of the units below it included
 * @param boards the places of each board
 * @param awards the winners of each award with their places
 */
record Side(
        Campaign campaign,
        Map<Long, Trials.Account> points,
        Map<Long, Long> unitPoints,
        Map<String, Placed> boards,
        Map<String, Won> awards) {

    /** A board with its places by subject. */
    record Placed(Board board, Map<Long, Complete.Place> places) {

        /** The same board with nobody on it: before it is there, or once it is gone. */
        Placed bare() {
            return new Placed(board, Map.of());
        }
    }

    /** An award with the places of its winners by subject. */
    record Won(Award award, Map<Long, Integer> winners) {}

    static Side of(Campaign campaign, Supposed below, Instant asOf, Honours honours) {
        var boards = new LinkedHashMap<String, Placed>();
        for (var board : campaign.chapter(Boards.class).all()) {
            var places = new HashMap<Long, Complete.Place>();
            Complete.of(Placing.of(campaign, board, asOf, below))
                    .forEach(p -> places.put(p.subject(), p));
            boards.put(board.id(), new Placed(board, places));
        }
        var outcomes =
                honours.supposed(
                        campaign, board -> Complete.of(Placing.of(campaign, board, asOf, below)));
        return new Side(
                campaign,
                below.points(),
                unitPoints(below),
                boards,
                won(honours.awards(campaign), outcomes));
    }

    private static Map<String, Won> won(Awards all, List<Outcome> outcomes) {
        var winners = new HashMap<String, Map<Long, Integer>>();
        for (var outcome : outcomes) {
            var won = winners.computeIfAbsent(outcome.award().id(), id -> new HashMap<>());
            for (var place : outcome.places()) {
                var winner = place.winner();
                if (winner != null) {
                    won.put(winner.subject(), place.no());
                }
            }
        }
        var awards = new LinkedHashMap<String, Won>();
        for (var award : all.all()) {
            awards.put(award.id(), new Won(award, winners.getOrDefault(award.id(), Map.of())));
        }
        return awards;
    }

    private static Map<Long, Long> unitPoints(Supposed below) {
        var lines = new HashMap<Long, List<Long>>();
        below.units().forEach(u -> lines.put(u.id(), u.line()));
        var sums = new HashMap<Long, Long>();
        below.entrants(
                (member, unit, listed) -> {
                    var total = below.points().getOrDefault(member, Trials.Account.NONE).all();
                    for (long above : lines.getOrDefault(unit, List.of())) {
                        sums.merge(above, total.points(), Long::sum);
                    }
                });
        return sums;
    }
}
