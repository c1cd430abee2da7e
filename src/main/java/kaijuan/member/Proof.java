package kaijuan.member;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What somebody proved who they are by; in the order of strength. */
public enum Proof {
    /** A code sent to the phone: a reader's sign-in, which opens no role. */
    CODE(Duration.ofDays(90), Duration.ofDays(36_500), Duration.ofDays(1)),
    /** A password: the smaller roles of the staff. */
    PASSWORD(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(1)),
    /** A password and a second factor: every role. */
    SECOND(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(1));

    private static final Set<String> GREAT = Set.of("operator", "organiser");

    private final Duration unused;
    private final Duration longest;
    private final Duration seenAnew;

    Proof(Duration unused, Duration longest, Duration seenAnew) {
        this.unused = unused;
        this.longest = longest;
        this.seenAnew = seenAnew;
    }

    /** Whether a sign-in with this proof lets the role be used. */
    public boolean opens(String role) {
        return this == SECOND || this == PASSWORD && !GREAT.contains(role);
    }

    /** Whether whoever holds the roles needs the second factor. */
    public static boolean needsSecond(Set<String> roles) {
        return roles.stream().anyMatch(GREAT::contains);
    }

    /** When a sign-in that began and was seen at the moments ends by itself. */
    Instant ends(Instant began, Instant seen) {
        var unusedUntil = seen.plus(unused);
        var atTheLatest = began.plus(longest);
        return unusedUntil.isBefore(atTheLatest) ? unusedUntil : atTheLatest;
    }

    /** After how long it is written down again that the sign-in was seen. */
    Duration seenAnew() {
        return seenAnew;
    }
}
