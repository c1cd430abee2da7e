package kaijuan.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rosters say of a person.
 *
 * @param state what it comes to
 * @param line the line that it comes from
 * @param phone whether the phone matches, else the name alone
 * @param pair the names of line and person, hashed
 */
record Verdict(State state, long line, boolean phone, byte[] pair) {

    /** Whether a person is certified, and through whom. */
    enum State {
        /** Phone and name match. */
        MATCHED,
        /** One of them does; somebody is to look. */
        NEAR,
        /** Somebody looked, and certified. */
        ACCEPTED,
        /** Somebody looked, and refused. */
        REFUSED;

        boolean certified() {
            return this == MATCHED || this == ACCEPTED;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /**
     * A line that has to do with a person.
     *
     * @param claimed whether somebody else matches it
     */
    record Candidate(long line, boolean phone, boolean name, byte[] pair, boolean claimed) {}

    /**
     * The verdict of the lines, in their order, which hold for the unit that the person is under.
     *
     * @param was what stood before: a decision holds while what it was about stands
     */
    static Optional<Verdict> of(List<Candidate> lines, @Nullable Verdict was) {
        var exact = lines.stream().filter(c -> c.phone() && c.name()).findFirst();
        if (exact.isPresent()) {
            return exact.map(c -> on(c, State.MATCHED));
        }
        if (was != null && lines.stream().anyMatch(was::about)) {
            return Optional.of(was);
        }
        return lines.stream()
                .filter(Candidate::phone)
                .findFirst()
                .or(() -> lines.stream().filter(c -> !c.claimed()).findFirst())
                .map(c -> on(c, State.NEAR));
    }

    private boolean about(Candidate candidate) {
        return state != State.MATCHED
                && candidate.line() == line
                && candidate.phone() == phone
                && Arrays.equals(candidate.pair(), pair)
                && (state == State.ACCEPTED || candidate.phone() || !candidate.claimed());
    }

    private static Verdict on(Candidate candidate, State state) {
        return new Verdict(state, candidate.line(), candidate.phone(), candidate.pair());
    }

    boolean same(@Nullable Verdict other) {
        return other != null
                && state == other.state
                && line == other.line
                && phone == other.phone
                && Arrays.equals(pair, other.pair);
    }
}
