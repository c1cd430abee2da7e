package kaijuan.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Who is in a file, and the units that it names. */
final class Roster {

    private final List<String> people = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Long> unitOf = new ArrayList<>();
    private final List<@Nullable Instant> entered = new ArrayList<>();
    private final List<Map<String, String>> lists = new ArrayList<>();
    private final BitSet entrant = new BitSet();
    private final BitSet listed = new BitSet();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<Long, List<Instant>> held = new LinkedHashMap<>();

    /** Takes a unit; its number is its line's. */
    void unit(Lines.Place place) throws Broken {
        var above = place.parent() == null ? null : units.get(place.parent());
        if (place.parent() != null && above == null || units.containsKey(place.code())) {
            throw unknown(place.code());
        }
        long id = units.size() + 1L;
        var over = place.held();
        held.put(id, over == null ? List.of() : List.copyOf(over));
        var line = new ArrayList<>(above == null ? List.<Long>of() : above.line());
        line.add(id);
        units.put(
                place.code(),
                new Unit(
                        id,
                        place.code(),
                        place.name(),
                        place.kind(),
                        above == null ? null : above.id(),
                        List.copyOf(line)));
    }

    /** Takes a person; gives the index. */
    int person(Lines.Somebody one) throws Broken {
        int index = people.size();
        var unit = one.unit() == null ? null : units.get(one.unit());
        if (indexes.put(one.person(), index) != null || one.unit() != null && unit == null) {
            throw unknown(one.person());
        }
        people.add(one.person());
        unitOf.add(unit == null ? 0L : unit.id());
        entered.add(one.entered());
        var on = one.lists();
        lists.add(on == null ? Map.of() : on);
        entrant.set(index, one.entrant());
        listed.set(index, one.listed());
        return index;
    }

    private static Broken unknown(String what) {
        return new Broken(
                what + " 出现了两次，或者提到的单位不在文件里。",
                what + " stands twice, or under a unit that the file does not name.");
    }

    int size() {
        return people.size();
    }

    String person(int index) {
        return people.get(index);
    }

    @Nullable Integer index(String person) {
        return indexes.get(person);
    }

    boolean entrant(int index) {
        return entrant.get(index);
    }

    boolean listed(int index) {
        return listed.get(index);
    }

    long unit(int index) {
        return unitOf.get(index);
    }

    @Nullable Instant entered(int index) {
        return entered.get(index);
    }

    /** The list of the board that the person is on; null for none. */
    @Nullable String list(int index, String board) {
        return lists.get(index).get(board);
    }

    /** When what units held was over, by their numbers. */
    Map<Long, List<Instant>> held() {
        return held;
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    /** The code of the unit with the number. */
    String code(long unit) {
        return units.values().stream()
                .filter(u -> u.id() == unit)
                .map(Unit::code)
                .findFirst()
                .orElse("?");
    }
}
