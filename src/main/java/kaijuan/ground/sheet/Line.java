package kaijuan.ground.sheet;

import java.util.List;

/**
 * A line of a table, cell by cell, before anybody asks what it means.
 *
 * @param number its number in the file, from 1
 * @param cells its cells without surrounding space; at most 100
 * @param flaws cells that cannot be taken, such as formulas; they are empty
 */
public record Line(int number, List<String> cells, List<Flaw> flaws) {

    /** The cell, or nothing where the line is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether nothing stands in it. */
    public boolean empty() {
        return flaws.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /** Prints nothing of what stands there: it may be personal. */
    @Override
    public String toString() {
        return "Line " + number;
    }
}
