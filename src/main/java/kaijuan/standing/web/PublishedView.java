package kaijuan.standing.web;

import java.util.List;

/**
 * What was published of a board.
 *
 * @param home the address of the board
 * @param rows its publications, the latest first
 */
public record PublishedView(String home, List<Row> rows) {

    /** A publication: as of when, by whom, under which version, its digest. */
    public record Row(long number, String asOf, String by, String version, String digest) {}
}
