package kaijuan.judging;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Days;
import org.jspecify.annotations.Nullable;

/**
 * How what was handed in is judged and ranked, as the definition says (D2, D3, D5, E7).
 *
 * @param id its word
 * @param name what people read
 * @param activity the activity that it belongs to, or null
 * @param of the contest or form whose works or filings it ranks
 * @param tracks only works of these tracks; empty for all
 * @param days on which is judged
 * @param criteria what judges score; empty where no judges are asked
 * @param judges how many judge each work at least
 * @param panels who judges what
 * @param score how one score is made of those of several judges
 * @param blind whether judges see no names
 * @param parts what the final score consists of, weights summing to 100
 * @param publish what is published of it
 */
public record Jury(
        String id,
        String name,
        @Nullable String activity,
        String of,
        List<String> tracks,
        Days days,
        List<Criterion> criteria,
        int judges,
        Panels panels,
        Score score,
        boolean blind,
        List<Part> parts,
        Publish publish) {

    /**
     * What is scored.
     *
     * @param id its word; an award for it alone names it
     * @param name what people read
     * @param most the highest score
     * @param weight per cent
     */
    public record Criterion(String id, String name, int most, int weight) {}

    /** Who judges what. */
    public enum Panels {
        /** All judge everything. */
        ONE,
        /** Each track has judges of its own. */
        TRACKS,
        /** Works are dealt out at random, with overlap. */
        RANDOM
    }

    /** How one score is made of several judges'. */
    public enum Score {
        MEAN,
        /** Without the highest and the lowest. */
        TRIMMED,
        /** Adjusted for severe and mild judges by least squares. */
        ADJUSTED
    }

    /** What is published. */
    public enum Publish {
        RANKS,
        SCORES,
        WINNERS
    }

    /**
     * A part of the final score (E7).
     *
     * @param measure what is looked at
     * @param how how it becomes 0 to 100
     * @param weight per cent
     */
    public record Part(Measure measure, How how, int weight) {}

    /** What a part looks at. */
    public enum Measure {
        JUDGED,
        LIKES,
        PLAYS,
        SHARES,
        COMMENTS
    }

    /** How a measure becomes a part of the final score. */
    public enum How {
        /** As it is; for scores out of 100. */
        VALUE,
        /** Share of the best. */
        BEST,
        /** Points by rank; ties share the average. */
        RANK,
        PERCENTILE,
        /** Between the least and the best. */
        MINMAX,
        /** The logarithm as a share of the best's. */
        LOG
    }

    /** The criterion with the id. */
    public Optional<Criterion> criterion(String word) {
        return criteria.stream().filter(c -> c.id().equals(word)).findFirst();
    }
}
