package kaijuan.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another definition would change of a campaign, worked out or being worked out.
 *
 * @param id its number
 * @param campaignId the campaign
 * @param version the version that it is compared with
 * @param digest SHA-256 of the other document
 * @param askedBy the member who asked; null for the command line
 * @param askedAt when
 * @param state {@code waiting} (or at work), {@code done}, {@code failed}
 * @param total how many member-days there are to go over
 * @param done how many are done
 * @param asOf the moment whose facts were taken; null before
 * @param finishedAt when it was done; null before
 * @param people how many people would have something else
 * @param units how many units
 * @param news what boards and awards are new or gone, such as {@code +board time}, with a comma
 *     between
 */
public record Preview(
        long id,
        long campaignId,
        int version,
        String digest,
        @Nullable Long askedBy,
        Instant askedAt,
        String state,
        long total,
        long done,
        @Nullable Instant asOf,
        @Nullable Instant finishedAt,
        int people,
        int units,
        String news) {

    /** Whether it can be read, and its document be put to work. */
    public boolean ready() {
        return state.equals("done");
    }

    /** Whether it is still being worked out. */
    public boolean waits() {
        return state.equals("waiting");
    }
}
