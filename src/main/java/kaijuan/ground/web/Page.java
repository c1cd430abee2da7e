package kaijuan.ground.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page's frame needs.
 *
 * @param here the request
 * @param title the page's title, in words
 * @param heading what the page belongs to, shown above it, or null
 * @param bar the places of the bottom bar (phone) or side (desktop); empty for none
 * @param lit the name of the place that is lit, or null
 */
public record Page(
        Here here, String title, @Nullable Place heading, List<Place> bar, @Nullable String lit) {

    /**
     * A place one can go to.
     *
     * @param name its word, which also names its icon
     * @param label what is written
     * @param href its address
     */
    public record Place(String name, String label, String href) {}

    /** Whether there is a bar of places. */
    public boolean barred() {
        return !bar.isEmpty();
    }

    /** Shorthand for {@code here().text().say(...)}. */
    public String say(String key, Object... fill) {
        return here.say(key, fill);
    }
}
