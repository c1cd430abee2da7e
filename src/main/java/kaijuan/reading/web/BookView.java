package kaijuan.reading.web;

import java.util.List;
import kaijuan.reading.Marked;
import kaijuan.shelf.Part;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as the book page shows it.
 *
 * @param visit who reads what
 * @param part the chapter
 * @param html its text, clean
 * @param at characters from its start at which it opens
 * @param looking whether it was opened to look something up, which moves no kept place
 * @param marks the member's marks in the chapter
 */
public record BookView(
        Visit visit, Part part, String html, long at, boolean looking, List<Marked> marks) {

    /** Whether the text begins with a heading of its own. */
    public boolean headed() {
        return html.stripLeading().matches("(?s)<h[1-6].*");
    }

    /** The address of the chapter before, or null at the first. */
    public @Nullable String previous() {
        return part.no() == 1 ? null : visit.base() + "/" + (part.no() - 1) + "?at=end";
    }

    /** The address of the next chapter, or null at the last. */
    public @Nullable String next() {
        return part.no() >= visit.title().parts().size()
                ? null
                : visit.base() + "/" + (part.no() + 1) + "?at=start";
    }
}
