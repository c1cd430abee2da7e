package kaijuan.ground.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A refusal in words: what is wrong and what would be right. Nothing has been changed. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient List<Object> fill;

    /** A refusal with its status, the key of its sentence and what fills the places. */
    public Refusal(HttpStatus status, String key, Object... fill) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.fill = List.of(fill);
    }

    /** 400: what was sent cannot be understood. */
    public static Refusal bad(String key, Object... fill) {
        return new Refusal(HttpStatus.BAD_REQUEST, key, fill);
    }

    /** 401: sign in first. */
    public static Refusal unauthenticated() {
        return new Refusal(HttpStatus.UNAUTHORIZED, "ground.refusal.signIn");
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

    /** 429: too often. */
    public static Refusal tooOften(String key, Object... fill) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, key, fill);
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
