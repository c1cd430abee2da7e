package kaijuan.outer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an outer system tells.
 *
 * @param request the key of the request: sent again, it is the same result
 * @param phone the person's phone, or null
 * @param entrant the person's pseudonym, or null
 * @param name what the result is of
 * @param amount how much
 * @param at when it came about, in milliseconds, or null for now
 */
public record Telling(
        String request,
        @Nullable String phone,
        @Nullable String entrant,
        String name,
        int amount,
        @Nullable Instant at) {

    /** The greatest amount of one result. */
    public static final int MOST = 10_000;

    private static final int LONGEST = 60;

    /**
     * What is told, if it can be.
     *
     * @throws Refusal 400 or 422 in words if it cannot
     */
    public static Telling of(
            @Nullable String request,
            @Nullable String phone,
            @Nullable String entrant,
            @Nullable String name,
            @Nullable Integer amount,
            @Nullable Instant at) {
        if (request == null || !request.matches("[\\x21-\\x7e]{1,100}")) {
            throw Refusal.bad("outer.request.wrong");
        }
        if ((phone == null) == (entrant == null)) {
            throw Refusal.against("outer.person.wrong");
        }
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            throw Refusal.against("outer.name.wrong", LONGEST);
        }
        int much = amount == null ? 1 : amount;
        if (much < 0 || much > MOST) {
            throw Refusal.against("outer.amount.wrong", MOST);
        }
        return new Telling(
                request,
                phone,
                entrant,
                name.strip(),
                much,
                at == null ? null : at.truncatedTo(ChronoUnit.MILLIS));
    }
}
