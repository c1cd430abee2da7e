package kaijuan.standing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One board as several lists; everybody is on one of them at most.
 *
 * @param by what they are told apart by
 * @param groups the lists; of {@code REGION} empty where each unit of the kinds is one
 * @param kinds of {@code REGION}: kinds of unit, each unit of which is a list
 * @param field of {@code FIELD}: the id of what is asked; else empty
 */
public record Split(By by, List<Group> groups, Set<String> kinds, String field) {

    /** Whether people are told apart by what they said when entering. */
    boolean said() {
        return by == By.AGE || by == By.FIELD;
    }

    /** What lists are told apart by. */
    public enum By {
        /** The kind of unit. */
        KIND,
        /** How far down the tree the unit stands, from 1. */
        LEVEL,
        /** The track of a work. */
        TRACK,
        /** Age in whole years on the campaign's first day. */
        AGE,
        /** What was answered to a further thing asked of entrants. */
        FIELD,
        /** The unit or those above it. */
        REGION
    }

    /**
     * A list.
     *
     * @param id its word in addresses
     * @param name what people read; null for the words of the kind of unit
     * @param words kinds of unit, codes of units, tracks or answers that belong to it
     * @param from the least level or age
     * @param to the greatest level or age
     */
    public record Group(String id, @Nullable String name, Set<String> words, int from, int to) {

        boolean has(int number) {
            return number >= from && number <= to;
        }
    }
}
