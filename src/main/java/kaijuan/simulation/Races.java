package kaijuan.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kaijuan.award.Allocation;
import kaijuan.award.Award;
import kaijuan.award.Awards;
import kaijuan.award.Contender;
import kaijuan.award.Given;
import kaijuan.award.Outcome;
import kaijuan.award.Race;
import kaijuan.award.Way;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Lists;
import kaijuan.standing.Placing;
import kaijuan.standing.Words;
import kaijuan.unit.Unit;

/** The boards at the end, and who wins by them. */
final class Races {

    private final Campaign campaign;
    private final Map<String, Race> races = new LinkedHashMap<>();
    private final Map<String, List<Lists.One>> lists = new HashMap<>();

    Races(Campaign campaign, Crowd crowd) {
        this.campaign = campaign;
        var end = campaign.startOf(campaign.days().last().plusDays(2));
        int people = crowd.points().length;
        for (var board : campaign.chapter(Boards.class).all()) {
            if (board.waits()) {
                continue;
            }
            var all = Lists.of(board, crowd.units()).all();
            if (board.split() != null) {
                lists.put(board.id(), all);
            }
            var lines = lines(board, all, end, crowd);
            int units = lines.values().stream().mapToInt(List::size).sum();
            races.putAll(Race.of(board, lines, board.people() ? people : units));
        }
    }

    private Map<String, List<Contender>> lines(
            Board board, List<Lists.One> all, Instant end, Crowd crowd) {
        var lines = new LinkedHashMap<String, List<Contender>>();
        all.forEach(l -> lines.put(l.id(), new ArrayList<>()));
        var kinds = crowd.units().stream().map(Unit::kind).toList();
        Placing.of(campaign, board, end, crowd)
                .each(
                        p -> {
                            var unit = board.people() ? p.unitId() : Long.valueOf(p.subject());
                            long under = unit == null ? 0 : unit;
                            if (p.listed()) {
                                lines.computeIfAbsent(p.list(), l -> new ArrayList<>())
                                        .add(
                                                new Contender(
                                                        p.subject(),
                                                        p.rank(),
                                                        p.score(),
                                                        under,
                                                        under == 0
                                                                ? ""
                                                                : kinds.get((int) under - 1),
                                                        p.target() == null ? 0 : p.target()));
                            }
                        });
        return lines;
    }

    List<Forecast.BoardSum> boards() {
        var sums = new ArrayList<Forecast.BoardSum>();
        for (var board : campaign.chapter(Boards.class).all()) {
            var all = lists.get(board.id());
            if (all == null) {
                sums.add(board(board, board.id(), board.name()));
            } else {
                all.forEach(
                        l -> sums.add(board(board, board.id() + "/" + l.id(), named(board, l))));
            }
        }
        return sums;
    }

    private static String named(Board board, Lists.One list) {
        return board.name() + "·" + Objects.requireNonNullElse(list.name(), list.id());
    }

    private Forecast.BoardSum board(Board board, String id, String name) {
        var race = races.get(id);
        var line = race == null ? List.<Contender>of() : race.line();
        var scores = new TreeMap<Integer, BigDecimal>();
        var said = new TreeMap<Integer, Both>();
        for (int rank : new int[] {1, 10, 100, board.shown()}) {
            if (rank <= line.size()) {
                long score = line.get(rank - 1).score();
                scores.put(rank, BigDecimal.valueOf(score, board.decimals()));
                said.put(rank, Words.score(board, score));
            }
        }
        return new Forecast.BoardSum(id, name, board.measure(), line.size(), scores, said);
    }

    List<Forecast.AwardSum> awards() {
        var awards = campaign.chapter(Awards.class).each(lists);
        return Allocation.of(awards, Given.of(races)).stream().map(Races::award).toList();
    }

    private static Forecast.AwardSum award(Outcome outcome) {
        Award award = outcome.award();
        var waits = outcome.waits();
        // What a draw or a jury decides later costs what it has places.
        long won = waits == null ? outcome.winners() : planned(award);
        return new Forecast.AwardSum(
                award.id(), award.name(), outcome.winners(), won * award.cost(), waits);
    }

    private static long planned(Award award) {
        return award.way() instanceof Way.Lots(var places, var byPoints) ? places : award.places();
    }
}
