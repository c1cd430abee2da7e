package kaijuan.home.web;

import java.util.List;

/**
 * The head of a board, on the campaign's page.
 *
 * @param board its word in addresses
 * @param name what people read
 * @param asOf as of when, in words
 * @param lines its first lines
 */
public record Head(String board, String name, String asOf, List<Line> lines) {

    /** A line: rank, masked name or unit, the unit above, the score in words. */
    public record Line(int rank, String name, String under, String score) {}
}
