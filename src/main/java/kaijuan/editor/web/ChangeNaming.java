package kaijuan.editor.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.change.Difference;
import kaijuan.editor.Entered;
import kaijuan.ground.text.Text;
import kaijuan.member.Members;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Words;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** Puts names to differences: people by their masks and numbers, units by their names. */
@Component
class ChangeNaming {

    private final Members members;
    private final Units units;
    private final Entered entered;

    ChangeNaming(Members members, Units units, Entered entered) {
        this.members = members;
        this.units = units;
        this.entered = entered;
    }

    List<ChangeView.Row> rows(Text text, Campaign running, List<Difference> some) {
        var people =
                some.stream().filter(d -> !d.units()).map(Difference::subject).distinct().toList();
        var masks = people.isEmpty() ? Map.<Long, String>of() : members.masks(people);
        var under = people.isEmpty() ? Map.<Long, Long>of() : entered.units(running, people);
        var names = new HashMap<Long, String>();
        units.all().forEach((Unit u) -> names.put(u.id(), u.name()));
        return some.stream().map(d -> row(text, running, d, masks, under, names)).toList();
    }

    private static ChangeView.Row row(
            Text text,
            Campaign running,
            Difference one,
            Map<Long, String> masks,
            Map<Long, Long> under,
            Map<Long, String> names) {
        long who = one.subject();
        var unit = under.get(who);
        return new ChangeView.Row(
                one.units()
                        ? names.getOrDefault(who, String.valueOf(who))
                        : text.say("editor.row.person", masks.getOrDefault(who, "—"), who),
                one.units() || unit == null ? "" : names.getOrDefault(unit, ""),
                what(text, one),
                said(text, running, one, one.was(), one.wasRank()),
                said(text, running, one, one.becomes(), one.becomesRank()),
                one.better());
    }

    private static String what(Text text, Difference one) {
        return one.what() == Difference.What.POINTS ? text.say("editor.row.points") : one.name();
    }

    private static String said(Text text, Campaign running, Difference one, long score, int rank) {
        return switch (one.what()) {
            case POINTS -> text.say("editor.row.sum", score);
            case AWARD -> text.say(rank == 0 ? "editor.row.nothing" : "editor.row.wins", rank);
            case BOARD ->
                    rank == 0
                            ? text.say("editor.row.unplaced")
                            : text.say("editor.row.rank", rank, amount(text, running, one, score));
        };
    }

    private static String amount(Text text, Campaign running, Difference one, long score) {
        Optional<Board> board = running.chapter(Boards.class).of(one.thing());
        return board.map(b -> Words.score(b, score).in(text)).orElse(String.valueOf(score));
    }
}
