package kaijuan.campaign;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room of a campaign: titles of one medium, chosen by tag.
 *
 * @param id its word in addresses and rules
 * @param name what people read
 * @param medium {@code book}, {@code audio}, {@code video} or {@code live}
 * @param activity the activity on whose days it is open, or null for all days
 * @param tags titles with any of them are in the room; empty for every title of the medium
 */
public record Room(
        String id, String name, String medium, @Nullable String activity, Set<String> tags) {

    /** Whether a title of the medium with the tags is in the room. */
    public boolean holds(String titleMedium, Set<String> titleTags) {
        return medium.equals(titleMedium)
                && (tags.isEmpty() || tags.stream().anyMatch(titleTags::contains));
    }

    /** Whether it holds classes at their hours instead of titles that lie there. */
    public boolean live() {
        return medium.equals("live");
    }

    /** Its address below the campaign's. */
    public String path() {
        return live() ? "/live" : "/shelf?room=" + id;
    }
}
