package kaijuan.standing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that says why somebody stands where they stand.
 *
 * @param board the address of the board
 * @param who their name as the board shows it, or "I"
 * @param rank the rank in words
 * @param score the score in words
 * @param asOf as of when, and under which version
 * @param parts what the score is made of
 * @param composite whether these have weights
 * @param sum the sum of the parts in words; null of one number
 * @param keys further numbers
 * @param above who stands above and by what, or that nobody does
 * @param lifts what would lift one place
 * @param origins what the numbers are sums of
 * @param ledger the address of the person's own ledger; null for others
 */
public record WhyView(
        String board,
        String who,
        String rank,
        String score,
        String asOf,
        List<Row> parts,
        boolean composite,
        @Nullable String sum,
        List<Row> keys,
        String above,
        List<String> lifts,
        List<Group> origins,
        @Nullable String ledger) {

    /** A number: name, amount, how it counts, weight, its form and what it gives. */
    public record Row(
            String name,
            String amount,
            @Nullable String how,
            @Nullable String weight,
            @Nullable String norm,
            @Nullable String gives) {}

    /** What a number is the sum of. */
    public record Group(String name, List<Row> rows) {}
}
