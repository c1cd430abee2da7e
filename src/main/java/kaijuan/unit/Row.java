package kaijuan.unit;

import org.jspecify.annotations.Nullable;

/**
 * A unit as a file says.
 *
 * @param line the line of the file, from 1
 * @param code its code
 * @param name its name
 * @param kind its kind, as a word such as {@code street}
 * @param parent the code of the unit above it, or null
 */
public record Row(int line, String code, String name, String kind, @Nullable String parent) {}
