package kaijuan.standing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.member.Members;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to places: people masked or not named at all, units by their names. */
@Component
class Naming {

    private final Members members;
    private final Entrants entrants;
    private final Units units;

    Naming(Members members, Entrants entrants, Units units) {
        this.members = members;
        this.entrants = entrants;
        this.units = units;
    }

    /** Lines of people. */
    List<Line> people(Campaign campaign, Board board, List<Ranking.Place> places) {
        var subjects = places.stream().map(Ranking.Place::subject).toList();
        if (subjects.isEmpty()) {
            return List.of();
        }
        var entered = entrants.of(campaign, subjects);
        Map<Long, String> masks =
                board.names() == Board.Names.HIDDEN ? Map.of() : members.masks(subjects);
        var began = Grid.began(campaign);
        return places.stream()
                .map(
                        p -> {
                            var who = entered.get(p.subject());
                            return new Line(
                                    p.rank(),
                                    p.rank(),
                                    p.subject(),
                                    masks.get(p.subject()),
                                    who == null ? null : unit(who.unitId()),
                                    Key.score(p.key()),
                                    Key.reached(p.key(), began),
                                    null);
                        })
                .toList();
    }

    /** Lines of a publication. */
    List<Line> printed(Board board, List<Printed> rows) {
        var subjects = rows.stream().map(Printed::subject).toList();
        Map<Long, String> masks =
                !board.people() || board.names() == Board.Names.HIDDEN || subjects.isEmpty()
                        ? Map.of()
                        : members.masks(subjects);
        return rows.stream()
                .map(
                        r ->
                                new Line(
                                        r.place(),
                                        r.rank(),
                                        r.subject(),
                                        board.people() ? masks.get(r.subject()) : unit(r.subject()),
                                        board.people() ? unit(r.unitId()) : null,
                                        r.score(),
                                        r.reachedAt(),
                                        r.target()))
                .toList();
    }

    /** Lines of units, the first of which has the rank. */
    List<Line> units(List<UnitRow> rows, int rank) {
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i -> {
                            var row = rows.get(i);
                            return new Line(
                                    rank + i,
                                    rank + i,
                                    row.unit(),
                                    unit(row.unit()),
                                    null,
                                    row.score(),
                                    row.reached(),
                                    row.target());
                        })
                .toList();
    }

    private @Nullable String unit(@Nullable Long id) {
        return id == null ? null : units.byId(id).name();
    }
}
