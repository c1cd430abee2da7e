package kaijuan.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaijuan.award.Allocation;
import kaijuan.award.Award;
import kaijuan.award.Awards;
import kaijuan.award.Contender;
import kaijuan.award.Given;
import kaijuan.award.Outcome;
import kaijuan.award.Race;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Placing;

/** The boards at the end, and who wins by them. */
final class Races {

    private final Campaign campaign;
    private final Map<String, Race> races = new HashMap<>();

    Races(Campaign campaign, Crowd crowd) {
        this.campaign = campaign;
        var end = campaign.startOf(campaign.days().last().plusDays(2));
        int people = crowd.points().length;
        for (var board : campaign.chapter(Boards.class).all()) {
            if (board.waits()) {
                continue;
            }
            var line = new ArrayList<Contender>();
            Placing.of(campaign, board, end, crowd)
                    .each(
                            p -> {
                                var unit = board.people() ? p.unitId() : Long.valueOf(p.subject());
                                line.add(
                                        new Contender(
                                                p.subject(),
                                                p.rank(),
                                                p.score(),
                                                unit == null ? 0 : unit,
                                                crowd.units().getFirst().kind()));
                            });
            races.put(board.id(), new Race(board, line, people));
        }
    }

    List<Forecast.BoardSum> boards() {
        return campaign.chapter(Boards.class).all().stream().map(this::board).toList();
    }

    private Forecast.BoardSum board(Board board) {
        var race = races.get(board.id());
        var line = race == null ? List.<Contender>of() : race.line();
        var scores = new TreeMap<Integer, Long>();
        for (int rank : new int[] {1, 10, 100, board.shown()}) {
            if (rank <= line.size()) {
                scores.put(rank, line.get(rank - 1).score());
            }
        }
        return new Forecast.BoardSum(
                board.id(), board.name(), board.measure(), line.size(), scores);
    }

    List<Forecast.AwardSum> awards() {
        var awards = campaign.chapter(Awards.class);
        return Allocation.of(awards, Given.of(races)).stream().map(Races::award).toList();
    }

    private static Forecast.AwardSum award(Outcome outcome) {
        Award award = outcome.award();
        var waits = outcome.waits();
        return new Forecast.AwardSum(
                award.id(),
                award.name(),
                outcome.winners(),
                (long) outcome.winners() * award.cost(),
                waits == null ? null : waits.zh() + " / " + waits.en());
    }
}
