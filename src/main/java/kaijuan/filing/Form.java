package kaijuan.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Asked;
import kaijuan.campaign.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Something that units file, as the definition says (B3, B4, B6, C7, C8, D5, D6).
 *
 * @param id its word
 * @param name what people read
 * @param activity the activity that it belongs to, or null
 * @param about a sentence or two, or empty
 * @param table whether it is a table of rows, each with the fields; else one filing is one thing
 * @param from kinds of unit that file; empty for all
 * @param when by when, and how often
 * @param fields what is asked
 * @param files files that belong to it
 * @param signed what the scan of it must bear
 * @param chosen how many of those that apply are chosen, or null where none are
 */
public record Form(
        String id,
        String name,
        @Nullable String activity,
        String about,
        boolean table,
        Set<String> from,
        When when,
        List<Asked> fields,
        List<Attachment> files,
        Signed signed,
        @Nullable Chosen chosen) {

    /**
     * By when it is filed, and how often.
     *
     * @param due the last day, or null
     * @param ahead whole days before what it is about, at least; 0 for none
     * @param after whole days after what it is about, at most; 0 for none
     * @param every how often
     */
    public record When(@Nullable LocalDate due, int ahead, int after, Every every) {}

    /** How often it is filed. */
    public enum Every {
        /** Once. */
        ONCE,
        /** Once a month. */
        MONTH,
        /** For each event, class, group or bookroom. */
        EACH
    }

    /**
     * Files that belong to it.
     *
     * @param id its word
     * @param name what people read
     * @param required whether it must be there
     * @param upload the files
     */
    public record Attachment(String id, String name, boolean required, Upload upload) {}

    /** What the scan must bear. */
    public enum Signed {
        NOTHING,
        SEAL,
        SIGNATURE,
        BOTH
    }

    /**
     * How many of those that apply are chosen (B4).
     *
     * @param fewest how many at least
     * @param most how many at most
     * @param monthly whether each month, else in all
     */
    public record Chosen(int fewest, int most, boolean monthly) {}
}
