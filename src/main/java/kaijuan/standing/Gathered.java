package kaijuan.standing;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers all entrants and their sums from below. */
final class Gathered {

    private final Board board;
    private long[] members = new long[1024];
    private long[] units = new long[1024];
    private final BitSet listed = new BitSet();
    private final Map<Yardstick, Column> sums = new LinkedHashMap<>();
    private int size;

    private Gathered(Board board) {
        this.board = board;
    }

    /** All entrants, with what the board asks of people. */
    static Gathered of(Board board, Instant asOf, Below below) {
        var gathered = new Gathered(board);
        below.entrants(gathered::entrant);
        for (var by : board.yardsticks()) {
            var column = Column.empty(gathered.size, 0);
            below.sums(by, asOf, (m, value, at) -> gathered.sum(column, m, value, at));
            gathered.sums.put(by, column);
        }
        return gathered;
    }

    private void entrant(long member, long unit, boolean isListed) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size + size / 2);
            units = Arrays.copyOf(units, size + size / 2);
        }
        members[size] = member;
        units[size] = unit;
        listed.set(size++, isListed);
    }

    private void sum(Column column, long member, long value, long at) {
        int index = Arrays.binarySearch(members, 0, size, member);
        if (index >= 0 && value > 0) {
            column.values()[index] = value;
            column.reached()[index] = at;
        }
    }

    int size() {
        return size;
    }

    long unit(int index) {
        return units[index];
    }

    /** What the people have of the part; nothing where it does not run yet. */
    Column column(Part part) {
        return column(part.by());
    }

    /** The same by what they are measured by. */
    Column column(Yardstick by) {
        var column = sums.get(by);
        return column == null ? Column.empty(size, 0) : column;
    }

    /** The people as they are placed. */
    Field people(Lists lists, Below below) {
        var subjects = Arrays.copyOf(members, size);
        var under = Arrays.copyOf(units, size);
        return new Field(
                subjects,
                under,
                listed,
                below.lists(board, lists, subjects, under),
                parts(board).map(this::column).toList(),
                new long[0],
                new long[0]);
    }

    /** The parts of a board in the order of a field's columns. */
    static Stream<Part> parts(Board board) {
        return Stream.concat(board.formula().parts().stream(), board.then().stream());
    }
}
