package kaijuan.award;

/** How winners of an award are found. */
public sealed interface Way {

    /** By ranks of the board, both included. */
    record Ranks(int first, int last) implements Way {

        boolean overlaps(Ranks other) {
            return first <= other.last && other.first <= last;
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "—" + last;
        }
    }

    /** Everybody who has reached so much. */
    record Line(Amount least) implements Way {}

    /** The best so-many per cent of all entrants. */
    record Best() implements Way {}

    /** By choice of a jury, whose names come later. */
    record Jury() implements Way {}

    /**
     * By a draw.
     *
     * @param byPoints a ticket for each point of the board, else one a person
     */
    record Lots(int places, boolean byPoints) implements Way {}
}
