package kaijuan.unit;

import java.util.List;

/**
 * What became of a file of units. With any finding nothing has been loaded.
 *
 * @param findings every mistake, by line
 * @param added units that are new
 * @param changed units with a new name, kind or place
 * @param same units that were so already
 */
public record Report(List<Finding> findings, int added, int changed, int same) {

    static Report refused(List<Finding> findings) {
        return new Report(List.copyOf(findings), 0, 0, 0);
    }

    /** Whether the file was taken. */
    public boolean taken() {
        return findings.isEmpty();
    }
}
