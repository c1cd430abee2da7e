package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A refusal in words: what is wrong and what would be right. Nothing has been changed. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient List<Object> fill;
    private final Duration again;
    private final String way;

    /** A refusal with its status, the key of its sentence and what fills the places. */
    public Refusal(HttpStatus status, String key, Object... fill) {
        this(status, Duration.ofSeconds(5), "", key, List.of(fill));
    }

    private Refusal(HttpStatus status, Duration again, String way, String key, List<Object> fill) {
        super(key, null, false, false);
        this.status = status;
        this.again = again;
        this.way = way;
        this.key = key;
        this.fill = fill;
    }

    /** 400: what was sent cannot be understood. */
    public static Refusal bad(String key, Object... fill) {
        return new Refusal(HttpStatus.BAD_REQUEST, key, fill);
    }

    /** 401: sign in first. */
    public static Refusal unauthenticated() {
        return signIn("/member/sign-in", "ground.refusal.signIn");
    }

    /** 401: sign in as staff first. */
    public static Refusal staffOnly() {
        return signIn("/staff/sign-in", "ground.refusal.staff");
    }

    /** 401: what is about to be done needs a fresh proof of who does it. */
    public static Refusal stale() {
        return signIn("/staff/again", "ground.refusal.stale");
    }

    private static Refusal signIn(String way, String key) {
        return new Refusal(HttpStatus.UNAUTHORIZED, Duration.ofSeconds(5), way, key, List.of());
    }

    /** 403: not for this person. */
    public static Refusal forbidden() {
        return new Refusal(HttpStatus.FORBIDDEN, "ground.refusal.forbidden");
    }

    /** 404: there is no such thing, or it is not this person's. */
    public static Refusal unknown() {
        return new Refusal(HttpStatus.NOT_FOUND, "ground.refusal.unknown");
    }

    /** 409: it cannot be done as things stand. */
    public static Refusal conflict(String key, Object... fill) {
        return new Refusal(HttpStatus.CONFLICT, key, fill);
    }

    /** 422: understood, but against a rule. */
    public static Refusal against(String key, Object... fill) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, fill);
    }

    /** 429: too often; asking makes sense after so long. */
    public static Refusal tooOften(Duration again, String key, Object... fill) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, again, "", key, List.of(fill));
    }

    /** 503: cannot be done now; asking makes sense after so long. */
    public static Refusal later(Duration again, String key, Object... fill) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, again, "", key, List.of(fill));
    }

    /** Puts the status on the answer, and when to ask again where that helps. */
    public void on(HttpServletResponse response) {
        response.setStatus(status.value());
        if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
            long seconds = Math.max(1, again.plusMillis(999).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
    }

    /** Whether a form shown again lets people mend it: against a rule, or as things stand. */
    public boolean mendable() {
        return status == HttpStatus.UNPROCESSABLE_CONTENT || status == HttpStatus.CONFLICT;
    }

    /** The path where one gets past it, for pages that come back from there; empty for none. */
    public String way() {
        return way;
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    public Object[] fill() {
        return fill.toArray();
    }
}
