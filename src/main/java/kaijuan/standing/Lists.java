package kaijuan.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** The lists of a board, and who is on which. */
public final class Lists {

    /** On no list. */
    public static final int NONE = -1;

    /**
     * A list.
     *
     * @param id its word in addresses; empty for the only list of a board that is not split
     * @param name what people read; null for the words of the kind of unit, which is the id
     */
    public record One(String id, @Nullable String name) {}

    /** The only list of a board that is not split. */
    public static final List<One> WHOLE = List.of(new One("", ""));

    private final @Nullable Split split;
    private final List<One> all;
    private final Map<Long, Unit> units = new HashMap<>();
    private final Map<Long, Integer> regions = new HashMap<>();

    private Lists(@Nullable Split split, List<One> all, List<Unit> units) {
        this.split = split;
        this.all = all;
        units.forEach(u -> this.units.put(u.id(), u));
    }

    /** The lists of the board among the units that there are. */
    public static Lists of(Board board, List<Unit> units) {
        var split = board.split();
        if (split == null) {
            return new Lists(null, WHOLE, units);
        }
        var all = new ArrayList<One>();
        split.groups().forEach(g -> all.add(new One(g.id(), g.name())));
        var lists = new Lists(split, all, units);
        if (split.by() == Split.By.REGION) {
            lists.regions(units);
        }
        return lists;
    }

    private void regions(List<Unit> known) {
        for (var unit : known) {
            if (split != null && split.groups().isEmpty() && split.kinds().contains(unit.kind())) {
                regions.put(unit.id(), all.size());
                all.add(new One(unit.code(), unit.name()));
            }
            for (int i = 0; split != null && i < split.groups().size(); i++) {
                if (split.groups().get(i).words().contains(unit.code())) {
                    regions.put(unit.id(), i);
                }
            }
        }
    }

    /** All of them, in the order shown. */
    public List<One> all() {
        return List.copyOf(all);
    }

    /** Whether there is one list only, as the board is not split. */
    public boolean whole() {
        return split == null;
    }

    /** The index of the list with the id. */
    public Optional<Integer> index(String id) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).id().equals(id))
                .boxed()
                .findFirst();
    }

    /** The list of somebody of the age in whole years; {@link #NONE} if none. */
    public int ofAge(int age) {
        return first(age);
    }

    /** The list of somebody who answered so; {@link #NONE} if none. */
    public int ofAnswer(String answer) {
        return having(answer);
    }

    /** The list of a unit, or of somebody who entered under it; {@link #NONE} if none. */
    public int ofUnit(long id) {
        if (split == null) {
            return 0;
        }
        var unit = units.get(id);
        if (unit == null) {
            return NONE;
        }
        return switch (split.by()) {
            case LEVEL -> first(unit.line().size());
            case KIND -> nearest(unit, above -> having(above.kind()));
            case REGION -> nearest(unit, above -> regions.getOrDefault(above.id(), NONE));
            case AGE, FIELD, TRACK -> NONE;
        };
    }

    private int first(int number) {
        for (int i = 0; split != null && i < split.groups().size(); i++) {
            if (split.groups().get(i).has(number)) {
                return i;
            }
        }
        return NONE;
    }

    private int having(String word) {
        for (int i = 0; split != null && i < split.groups().size(); i++) {
            if (split.groups().get(i).words().contains(word)) {
                return i;
            }
        }
        return NONE;
    }

    /** The list of the unit itself, or else of the nearest one above it that has one. */
    private int nearest(Unit unit, java.util.function.ToIntFunction<Unit> of) {
        for (long id : unit.line().reversed()) {
            var above = units.get(id);
            int found = above == null ? NONE : of.applyAsInt(above);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }
}
