package kaijuan.reading.web;

import java.util.List;

/**
 * How the shelf, or a title, is read.
 *
 * @param days days looked back at; 0 for all
 * @param rows titles, or parts of one
 * @param tags proven time by tag
 * @param asOf when that was summed up, in words; empty where it is told as it is now
 */
public record UseView(int days, List<Row> rows, List<Row> tags, String asOf) {

    /**
     * A title, part or tag.
     *
     * @param href where more is said of it; empty for nowhere
     * @param people people with proven time; of a tag the titles read
     * @param minutes proven time
     * @param ended those who finished a title, or stopped in a part
     */
    public record Row(String name, String href, int people, long minutes, int ended) {}

    /** The sum of the proven time of the rows, in minutes. */
    public long minutes() {
        return rows.stream().mapToLong(Row::minutes).sum();
    }
}
