package kaijuan.standing;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a board measures entrants by; boards with the same one share their rows.
 *
 * @param measure the measure's name
 * @param media only what was done with titles of these media; empty for everything
 */
record Yardstick(String measure, Set<String> media) {

    /** Its word in the tables, such as {@code time} or {@code time:audio+book}. */
    String word() {
        return media.isEmpty() ? measure : measure + ":" + String.join("+", new TreeSet<>(media));
    }
}
