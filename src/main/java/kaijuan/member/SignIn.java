package kaijuan.member;

import java.time.Instant;

/**
 * One browser in which a person is signed in.
 *
 * @param id its number
 * @param member the person
 * @param device the browser, as {@code platform.app}
 * @param began when it began
 * @param seen when it was last seen: a reader's to the day, the staff's to the minute
 * @param expires when it ends unless it is used
 * @param proof what it was proved by
 */
public record SignIn(
        long id,
        long member,
        String device,
        Instant began,
        Instant seen,
        Instant expires,
        Proof proof) {

    /** The sign-in as it is once it is seen at the moment. */
    SignIn seenAt(Instant now) {
        return new SignIn(id, member, device, began, now, proof.ends(began, now), proof);
    }
}
