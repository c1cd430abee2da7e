package kaijuan.contest;

import java.util.List;
import java.util.Set;
import kaijuan.campaign.Upload;

/**
 * A form that a work may have.
 *
 * @param id its word
 * @param name what people read
 * @param upload its files
 * @param ways how it may be handed in
 * @param sites where it may stand, if it is handed in by its address (B1); empty for anywhere
 * @param parts parts that it consists of (D5); empty for none
 * @param texts what may be recited, if it is recorded here (E2)
 * @param music whether music may be put under a recording
 */
public record Form(
        String id,
        String name,
        Upload upload,
        Set<Way> ways,
        List<String> sites,
        List<String> parts,
        Set<Text> texts,
        boolean music) {

    /** How a work is handed in. */
    public enum Way {
        /** Its files are uploaded. */
        UPLOAD,
        /** It is recorded in the page. */
        RECORD,
        /** It stands elsewhere, and its address is entered. */
        LINK
    }

    /** What may be recited. */
    public enum Text {
        /** A text of the library. */
        LIBRARY,
        /** A text of one's own, which only oneself can see. */
        OWN,
        /** No text. */
        NONE
    }
}
