package kaijuan.ground.web;

import java.util.Map;

/**
 * A form as it was typed, with what is wrong beside each thing. Prints nothing of it.
 *
 * @param values what was typed, by the name of the field
 * @param wrong sentences, by the name of the field
 */
public record Typed(Map<String, String> values, Map<String, String> wrong) {

    /** The value typed, or nothing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with the field, or nothing. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Whether the box is ticked. */
    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    @Override
    public String toString() {
        return "Typed";
    }
}
