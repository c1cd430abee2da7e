package kaijuan.standing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measures of the rooms below, by name. */
final class Measures {

    private Measures() {}

    static Map<String, Measure> byName(List<Measure> all) {
        return all.stream().collect(Collectors.toMap(Measure::name, Function.identity()));
    }

    static Measure of(Map<String, Measure> all, Yardstick by) {
        var own = all.get(by.measure().word());
        var found = own == null && by.measure().deeds() ? all.get(DeedsMeasure.NAME) : own;
        if (found == null) {
            throw new IllegalStateException("no room measures " + by.measure().word());
        }
        return found;
    }
}
