package kaijuan.campaign;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who enters has written. Prints nothing of it, so that no log ever holds it.
 *
 * @param name the real name
 * @param born year and month of birth, or null if not asked or not given
 * @param guardian who consents for a child, or null
 * @param unit the unit chosen, or null
 * @param other the unit in words, or null
 * @param fields further things asked, by the field's key
 */
public record Wish(
        String name,
        @Nullable YearMonth born,
        @Nullable Guardian guardian,
        @Nullable Long unit,
        @Nullable String other,
        Map<String, String> fields) {

    /**
     * A guardian who has ticked the consent.
     *
     * @param name the guardian's real name
     * @param relation what the guardian is to the child
     * @param listed whether the guardian allows public boards to show the child
     */
    public record Guardian(String name, String relation, boolean listed) {
        @Override
        public String toString() {
            return "Guardian";
        }
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
