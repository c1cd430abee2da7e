package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody stands where they stand: in words, with the numbers that they are made of.
 *
 * @param board the board as its definition said then
 * @param version the version of the definition
 * @param asOf the moment that it is of
 * @param entrants how many have a place on the list
 * @param row the place
 * @param line the place as anybody may see it
 * @param parts what the score is made of
 * @param keys further numbers that tell equals apart
 * @param above who stands above, and by what; null for the first
 * @param lifts what would lift one place, each by itself
 * @param origins what the numbers of a person are sums of, as far as that is told
 */
public record Explanation(
        Board board,
        int version,
        Instant asOf,
        int entrants,
        Printed row,
        Line line,
        List<Term> parts,
        List<Figure> keys,
        @Nullable Above above,
        List<Both> lifts,
        List<Origin> origins) {

    /** A number with its name. */
    public record Figure(Both name, Both amount) {}

    /**
     * A part of the score.
     *
     * @param name what it is
     * @param amount how much of it
     * @param divided what it was divided by, in words; null where it was not
     * @param weight per cent; 100 of a score of one number
     * @param form how it counts in a composite; null for the only number
     * @param best what the best of the list has; null for the only number
     * @param least what the least of the list has; null for the only number
     * @param norm the number in its form, in ten-thousandths of a point
     * @param gives what that is worth in the score, in ten-thousandths of a point
     */
    public record Term(
            Both name,
            Both amount,
            @Nullable Both divided,
            int weight,
            @Nullable Both form,
            @Nullable Both best,
            @Nullable Both least,
            long norm,
            long gives) {}

    /**
     * Who stands above.
     *
     * @param rank their rank
     * @param score their score in words
     * @param why by what they stand above
     */
    public record Above(int rank, Both score, Both why) {}

    /**
     * What a number is the sum of.
     *
     * @param name what it is
     * @param sums its parts
     */
    public record Origin(Both name, List<Figure> sums) {}
}
