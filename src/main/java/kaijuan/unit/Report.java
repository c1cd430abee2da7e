package kaijuan.unit;

import java.util.List;

/**
 * What became of a file of units. With any finding nothing has been loaded.
 *
 * @param findings every mistake, by line
 * @param fresh lines of units that are new
 * @param other lines of units with a new name, kind or place
 * @param known lines of units that were so already
 */
public record Report(
        List<Finding> findings, List<Integer> fresh, List<Integer> other, List<Integer> known) {

    static Report refused(List<Finding> findings) {
        return new Report(List.copyOf(findings), List.of(), List.of(), List.of());
    }

    /** Whether the file was taken. */
    public boolean taken() {
        return findings.isEmpty();
    }

    /** How many units are new. */
    public int added() {
        return fresh.size();
    }

    /** How many units have a new name, kind or place. */
    public int changed() {
        return other.size();
    }

    /** How many units were so already. */
    public int same() {
        return known.size();
    }
}
