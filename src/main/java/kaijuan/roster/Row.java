package kaijuan.roster;

import kaijuan.member.Name;
import kaijuan.member.Phone;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a file says. Prints masked, as name and phone do.
 *
 * @param line the line of the file, from 1
 * @param unit the unit at or below which they enter, or null for anywhere
 */
record Row(int line, Phone phone, Name name, @Nullable Long unit) {}
