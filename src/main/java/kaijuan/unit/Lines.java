package kaijuan.unit;

import java.util.List;

/**
 * A table read from a file, cell by cell, before anybody asks what it means.
 *
 * @param lines the lines that are not empty, the header first
 * @param findings what could not be read
 */
record Lines(List<Line> lines, List<Finding> findings) {

    /** The most lines a file may have: a province has a few thousand units. */
    static final int MOST = 100_000;

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param cells its cells without surrounding space
     */
    record Line(int number, List<String> cells) {

        /** The cell, or nothing where the line is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean empty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    static Lines unread(Finding finding) {
        return new Lines(List.of(), List.of(finding));
    }
}
