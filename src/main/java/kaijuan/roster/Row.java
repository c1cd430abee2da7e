package kaijuan.roster;

import kaijuan.member.Name;
import kaijuan.member.Phone;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a file says.
 *
 * @param line the line of the file, from 1
 * @param unit the unit at or below which they enter, or null for anywhere
 * @param phoneHash by which the phone is found
 * @param nameHash by which the name is compared
 */
record Row(
        int line, Phone phone, Name name, @Nullable Long unit, byte[] phoneHash, byte[] nameHash) {

    /** Prints nobody. */
    @Override
    public String toString() {
        return "Row " + line;
    }
}
