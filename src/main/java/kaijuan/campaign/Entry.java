package kaijuan.campaign;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter a campaign and what is asked.
 *
 * @param kinds kinds of unit one may enter under, such as {@code street}; empty for any
 * @param under code of the unit at or below which one may enter; null for the whole tree
 * @param other whether somebody whose unit is not in the tree may name it
 * @param age whether the year of birth is asked
 * @param guardianBelow below this age in years a guardian's consent is asked, and the person is on
 *     no public board unless the guardian allows it
 * @param fields further things asked
 * @param again whether whoever withdrew may enter again
 */
public record Entry(
        Set<String> kinds,
        @Nullable String under,
        boolean other,
        boolean age,
        int guardianBelow,
        List<Field> fields,
        boolean again) {

    /** Whether one may enter under a unit of the kind. */
    boolean takes(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /**
     * A further thing asked of an entrant.
     *
     * @param id its key
     * @param name what people read
     * @param required whether it must be filled
     * @param choices what may be chosen; empty for free text of at most 100 characters
     */
    public record Field(String id, String name, boolean required, List<String> choices) {}
}
