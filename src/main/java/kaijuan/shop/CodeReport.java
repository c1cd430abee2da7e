package kaijuan.shop;

import java.util.List;

/**
 * What became of a file of codes.
 *
 * @param added codes that are new
 * @param known codes that were there already, from whichever file
 * @param findings lines that were left out, the first of them
 * @param left how many lines were left out
 */
public record CodeReport(int added, int known, List<Found> findings, int left) {

    /** How many findings are told. */
    static final int TOLD = 100;

    /**
     * A line that was left out.
     *
     * @param line its number
     * @param key the key of the sentence that says why
     * @param fill what fills its place
     */
    public record Found(int line, String key, int fill) {}
}
