package kaijuan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaijuan.ground.web.Refusal;

/**
 * The way to a value, as mistakes are told: {@code points.rules[2].cap}.
 *
 * @param steps key after key
 */
record Way(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("([^\\[\\]]+)(?:\\[(\\d{1,6})])?");

    /**
     * A key, and the item of its list.
     *
     * @param item from 1; 0 for the value of the key itself
     */
    record Step(String name, int item) {}

    static Way of(String written) {
        var steps = new ArrayList<Step>();
        for (var part : written.split("\\.")) {
            var m = STEP.matcher(part);
            if (!m.matches()) {
                throw Refusal.bad("editor.way");
            }
            steps.add(new Step(m.group(1), m.group(2) == null ? 0 : Integer.parseInt(m.group(2))));
        }
        return new Way(List.copyOf(steps));
    }

    Step first() {
        return steps.getFirst();
    }

    boolean last() {
        return steps.size() == 1;
    }

    Way rest() {
        return new Way(steps.subList(1, steps.size()));
    }

    /** All of it as one key, for tables whose keys whoever writes chooses. */
    String whole() {
        return String.join(".", steps.stream().map(Step::name).toList());
    }
}
