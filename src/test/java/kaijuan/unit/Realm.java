package kaijuan.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What roles are worth, said a second time and plainly: the model of a test. */
final class Realm {

    record Held(long member, String role, Long unit) {}

    final Map<Long, Long> parents = new HashMap<>();
    final Set<Held> held = new HashSet<>();

    boolean gives(long by, Held role) {
        var small = List.of("clerk", "judge").contains(role.role());
        return holds(by, "operator", role.unit()) || small && holds(by, "organiser", role.unit());
    }

    boolean takes(long by, Held role) {
        return gives(by, role) && held.contains(role) && !last(role);
    }

    boolean givesSomething(long by) {
        return held.stream()
                .filter(h -> h.member() == by)
                .anyMatch(h -> List.of("operator", "organiser").contains(h.role()));
    }

    boolean holds(long member, String role, Long unit) {
        if (held.contains(new Held(member, role, null))) {
            return true;
        }
        for (Long at = unit; at != null; at = parents.get(at)) {
            if (held.contains(new Held(member, role, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean last(Held role) {
        return role.role().equals("operator")
                && role.unit() == null
                && held.stream()
                        .filter(h -> h.role().equals("operator") && h.unit() == null)
                        .allMatch(h -> h.member() == role.member());
    }
}
