package kaijuan.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Everything;
import kaijuan.standing.Boards;

/** Definitions with awards, and boards made up for them; without a database. */
final class Defined {

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-08-31, allows: [enter, read, checkin]}
            entry: {age: yes}
            targets: {XY: 10, YP: 20}
            boards:
              - {id: points, name: 积分榜, of: people, measure: points, publish: live}
              - {id: time, name: 时长榜, of: people, measure: time, publish: live}
              - {id: all-round, name: 综合榜, parts:
                  [{measure: points, weight: 50%}, {measure: time, weight: 50%}]}
              - {id: progress, name: 进度榜, of: units, units: [street], measure: target}
              - {id: entrants, name: 报名榜, of: units, units: [street], measure: entrants}
            """;

    private Defined() {}

    /** A campaign with boards by points, time and entrants, and these awards. */
    static Campaign campaign(String awards) {
        return Everything.READER.read(HEAD + awards, 1, 1);
    }

    static Awards awards(String awards) {
        return campaign(awards).chapter(Awards.class);
    }

    /** The board with contenders numbered from 1, whose scores are these. */
    static Race race(Campaign campaign, String board, long... scores) {
        var line = new ArrayList<Contender>();
        for (int i = 0; i < scores.length; i++) {
            line.add(new Contender(i + 1, i + 1, scores[i], 1, "street"));
        }
        return race(campaign, board, line);
    }

    static Race race(Campaign campaign, String board, List<Contender> line) {
        var found = campaign.chapter(Boards.class).of(board).orElseThrow();
        return new Race(found, line, line.size());
    }

    /** The same number for so many, then others. */
    static Map<String, List<Long>> winners(List<Outcome> outcomes) {
        return outcomes.stream().collect(Collectors.toMap(o -> o.award().id(), Defined::winners));
    }

    static List<Long> winners(Outcome outcome) {
        var found = new ArrayList<Long>();
        for (var place : outcome.places()) {
            var winner = place.winner();
            if (winner != null) {
                found.add(winner.subject());
            }
        }
        return found;
    }
}
