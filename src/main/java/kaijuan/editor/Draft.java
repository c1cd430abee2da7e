package kaijuan.editor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A definition being written.
 *
 * @param id its number
 * @param campaignId the campaign at work that it is to change; null for a new one
 * @param version the version that it was begun from; 0 for a new campaign
 * @param title the campaign's name as written
 * @param document the document as it was saved last
 * @param edition grows with every saving
 * @param madeBy the member who began it
 * @param changedBy the member who saved it last
 * @param changedAt when
 * @param closedAt when it was put to work or dropped; null while it is open
 */
public record Draft(
        long id,
        @Nullable Long campaignId,
        int version,
        String title,
        String document,
        int edition,
        long madeBy,
        long changedBy,
        Instant changedAt,
        @Nullable Instant closedAt) {

    /** Whether it is of a campaign that does not exist yet. */
    public boolean fresh() {
        return campaignId == null;
    }
}
