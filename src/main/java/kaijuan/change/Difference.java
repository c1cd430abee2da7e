package kaijuan.change;

/**
 * Somebody who would have something else than now.
 *
 * @param units whether it is a unit rather than a person
 * @param subject the number of the person or unit
 * @param what points, a place on a board, or an award
 * @param thing the id of the board or award; empty for points
 * @param name the name of the board or award; empty for points
 * @param was points or score now; 0 for none
 * @param becomes the same under the other definition
 * @param wasRank rank on the board or place of the award, from 1; 0 for none
 * @param becomesRank the same under the other definition
 */
public record Difference(
        boolean units,
        long subject,
        What what,
        String thing,
        String name,
        long was,
        long becomes,
        int wasRank,
        int becomesRank) {

    /** What differs. */
    public enum What {
        POINTS,
        BOARD,
        AWARD
    }

    /** Whether it is to their advantage: more points, a better rank, an award. */
    public boolean better() {
        return switch (what) {
            case POINTS -> becomes > was;
            case BOARD, AWARD ->
                    becomesRank == wasRank
                            ? becomes > was
                            : wasRank == 0 || becomesRank != 0 && becomesRank < wasRank;
        };
    }

    /** How much it is, for showing the greatest first. */
    long size() {
        return what == What.POINTS ? Math.abs(becomes - was) : Math.abs(becomesRank - wasRank);
    }
}
