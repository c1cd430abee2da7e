package kaijuan.ground.web;

import java.util.Optional;

/** Knows whose a session's secret is; built by the room that keeps sign-ins. */
public interface Gate {

    /** The visitor whose cookie holds the secret; empty when it is unknown, ended or expired. */
    Optional<Visitor> visitor(String secret);
}
