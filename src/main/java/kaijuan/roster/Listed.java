package kaijuan.roster;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a roster, for the staff of the unit alone.
 *
 * @param id the number of the line
 * @param unit the unit at or below which they enter, or null for anywhere
 * @param certified whether somebody is certified by this line
 */
public record Listed(long id, @Nullable Long unit, String name, String phone, boolean certified) {

    /** Prints nobody. */
    @Override
    public String toString() {
        return "Listed " + id;
    }
}
