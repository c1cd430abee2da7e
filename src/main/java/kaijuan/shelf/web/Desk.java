package kaijuan.shelf.web;

import java.util.List;
import kaijuan.shelf.Report;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;

/**
 * What the librarian's desk shows.
 *
 * @param rows titles of this page
 * @param found how many match in all
 * @param words what is searched for
 * @param medium the medium looked at, or empty
 * @param page from 1
 * @param report what became of the files just sent, or null
 */
public record Desk(
        List<Row> rows, int found, String words, String medium, int page, @Nullable Report report) {

    static final int PAGE = 50;

    /** A title on the desk. */
    public record Row(Title title, boolean hidden) {}

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (found + PAGE - 1) / PAGE);
    }
}
