package kaijuan.change;

import java.util.List;
import java.util.Map;

/**
 * Which differences are looked at; empty words for all.
 *
 * @param what {@code points}, {@code board} or {@code award}
 * @param thing the id of a board or award
 * @param whose {@code people} or {@code units}
 * @param way {@code better} or {@code worse}
 */
public record Filter(String what, String thing, String whose, String way) {

    /** Every difference. */
    public static final Filter ALL = new Filter("", "", "", "");

    /** A filter of what somebody asked for; words that mean nothing are left out. */
    public static Filter of(String what, String thing, String whose, String way) {
        return new Filter(
                one(what, "points", "board", "award"),
                thing,
                one(whose, "people", "units"),
                one(way, "better", "worse"));
    }

    private static String one(String word, String... among) {
        return List.of(among).contains(word) ? word : "";
    }

    Map<String, Object> columns() {
        return Map.of("what", what, "thing", thing, "whose", whose, "way", way);
    }
}
