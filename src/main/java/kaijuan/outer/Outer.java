package kaijuan.outer;

import java.time.Duration;
import java.util.Set;

/**
 * The chapter {@code outer} of a definition.
 *
 * @param names the results that are taken, by name; empty for any
 * @param late how long ago a result may have come about when it is told
 */
public record Outer(Set<String> names, Duration late) {

    /** Any result, of today. */
    static final Outer TODAY = new Outer(Set.of(), Duration.ZERO);
}
