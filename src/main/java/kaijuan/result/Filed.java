package kaijuan.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.standing.Below;
import kaijuan.standing.Board;
import kaijuan.standing.Lists;
import kaijuan.standing.Yardstick;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What lies below a board, out of a file. */
final class Filed implements Below {

    private final Roster roster;
    private final Tally tally;
    private final Instant asOf;
    private final int[] numbers;
    private final List<Lines.Row> rows;

    /**
     * For a board whose rows are given: who stands there has the number of the row, so that equals
     * keep the order of the file, as their numbers in the installation are not told.
     */
    Filed(Roster roster, Tally tally, Instant asOf, List<Lines.Row> rows, boolean people) {
        this.roster = roster;
        this.tally = tally;
        this.asOf = asOf;
        this.rows = rows;
        this.numbers = new int[roster.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = rows.size() + 1 + i;
        }
        for (int n = 0; people && n < rows.size(); n++) {
            var index = roster.index(rows.get(n).subject());
            if (index != null) {
                numbers[index] = n + 1;
            }
        }
    }

    /** The pseudonym under the number. */
    String person(long number) {
        return number <= rows.size()
                ? rows.get((int) number - 1).subject()
                : roster.person((int) number - rows.size() - 1);
    }

    @Override
    public void sums(Yardstick by, @Nullable Instant before, Sums to) {
        tally.each(new Tally.By(by, before == null ? asOf : before), numbers, to);
    }

    @Override
    public void entrants(Entered to) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < numbers.length; i++) {
            order.add(i);
        }
        order.sort(java.util.Comparator.comparingInt(i -> numbers[i]));
        for (int i : order) {
            boolean placed = numbers[i] <= rows.size();
            if (placed || roster.entrant(i)) {
                boolean listed = placed ? rows.get(numbers[i] - 1).listed() : roster.listed(i);
                to.take(numbers[i], roster.unit(i), listed);
            }
        }
    }

    @Override
    public int[] lists(Board board, Lists lists, long[] members, long[] under) {
        if (board.split() == null) {
            return new int[members.length];
        }
        return Arrays.stream(members).mapToInt(m -> list(board, lists, m)).toArray();
    }

    private int list(Board board, Lists lists, long number) {
        var index = roster.index(person(number));
        var on = index == null ? null : roster.list(index, board.id());
        return on == null ? Lists.NONE : lists.index(on).orElse(Lists.NONE);
    }

    @Override
    public List<Own> counted(Instant before) {
        Map<Long, Own> owns = new HashMap<>();
        for (int i = 0; i < roster.size(); i++) {
            var at = roster.entered(i);
            if (at != null && at.isBefore(before) && roster.unit(i) != 0) {
                owns.merge(roster.unit(i), new Own(roster.unit(i), 1, at), Filed::more);
            }
        }
        return List.copyOf(owns.values());
    }

    private static Own more(Own a, Own b) {
        var later = a.reachedAt().isAfter(b.reachedAt()) ? a.reachedAt() : b.reachedAt();
        return new Own(a.unitId(), a.score() + b.score(), later);
    }

    @Override
    public List<Own> held(Instant before) {
        Map<Long, Own> owns = new HashMap<>();
        roster.held()
                .forEach(
                        (unit, over) ->
                                over.stream()
                                        .filter(at -> at.isBefore(before))
                                        .map(at -> new Own(unit, 1, at))
                                        .forEach(own -> owns.merge(unit, own, Filed::more)));
        return List.copyOf(owns.values());
    }

    @Override
    public List<Unit> units() {
        return roster.units();
    }
}
