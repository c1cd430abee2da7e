package kaijuan.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser tells everybody of a campaign.
 *
 * @param id its number
 * @param campaign the campaign's number
 * @param under the campaign's name
 * @param base the address of the campaign's pages
 * @param title its title
 * @param words plain text in paragraphs
 * @param from when it is shown from
 * @param takenAt when it was taken back, or null
 * @param pictures the numbers of its pictures
 * @param version grows with every change
 */
public record Announcement(
        long id,
        long campaign,
        String under,
        String base,
        String title,
        String words,
        Instant from,
        @Nullable Instant takenAt,
        List<Integer> pictures,
        int version) {

    /** Whether it is shown at the moment. */
    public boolean shown(Instant now) {
        return takenAt == null && !now.isBefore(from);
    }

    /** Its address. */
    public String href() {
        return base + "/announcement/" + id;
    }

    /** Its paragraphs. */
    public List<String> paragraphs() {
        return Arrays.stream(words.split("\\n+")).filter(p -> !p.isBlank()).toList();
    }
}
