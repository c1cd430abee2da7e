package kaijuan.shop.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent with a form, and what became of it. Prints nothing of it.
 *
 * @param key the form's key, or null for a new form
 * @param typed what was typed, by the name of the field
 * @param faults what is wrong, by the name of the field, in words
 * @param wrong what went wrong with the whole, or null
 */
record Sent(
        @Nullable String key,
        Map<String, String> typed,
        Map<String, String> faults,
        @Nullable String wrong) {

    static final Sent NOTHING = new Sent(null, Map.of(), Map.of(), null);

    @Override
    public String toString() {
        return "Sent";
    }
}
