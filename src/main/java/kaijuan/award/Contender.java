package kaijuan.award;

/**
 * Somebody on a board.
 *
 * @param subject the person's or unit's number
 * @param rank on the board, from 1
 * @param score points, people or seconds, or units of the last place after the point
 * @param unit the unit that a person entered under, or the unit itself; 0 for none
 * @param kind the kind of that unit; empty for none
 * @param target people aimed at, of a unit on a board that counts people; 0 for none
 */
public record Contender(long subject, int rank, long score, long unit, String kind, int target) {

    private static final int HUNDRED = 100;

    /** Somebody without a target. */
    public Contender(long subject, int rank, long score, long unit, String kind) {
        this(subject, rank, score, unit, kind, 0);
    }

    /** Whether they have so much. */
    boolean reaches(Amount least) {
        return least.percent()
                ? target > 0 && score * HUNDRED >= least.value() * target
                : score >= least.value();
    }
}
