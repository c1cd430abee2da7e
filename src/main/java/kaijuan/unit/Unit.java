package kaijuan.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree.
 *
 * @param id its number, which stays when it is renamed or moved
 * @param code the outside world's word for it, unique
 * @param name what people read
 * @param kind what it is, such as {@code street} or {@code library}
 * @param parent the unit above it, or null
 * @param line its ancestors from the top down, and itself last
 */
public record Unit(
        long id, String code, String name, String kind, @Nullable Long parent, List<Long> line) {}
