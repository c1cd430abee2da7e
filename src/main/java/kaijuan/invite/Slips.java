package kaijuan.invite;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import org.springframework.stereotype.Component;

/** Writes and reads slips, and hashes what is kept as evidence. */
@Component
class Slips {

    private final Sealing sealing;
    private final Clock clock;

    Slips(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What the browser keeps after opening the link now. */
    String open(String code, Map<String, String> cookies) {
        return Slip.fresh(code, read(cookies), clock.instant()).written(sealing);
    }

    /** The slip among the cookies, if there is one of ours that still lives. */
    Optional<Slip> read(Map<String, String> cookies) {
        return Slip.read(sealing, cookies.getOrDefault(Slip.COOKIE, ""), clock.instant());
    }

    /** The opening of a friend of a demonstration. */
    byte[] made(long friend) {
        return mark("opening", "made up for " + friend);
    }

    /** A keyed hash that tells like from like and nothing else. */
    byte[] mark(String what, String text) {
        return Arrays.copyOf(sealing.hash("invitation " + what, text), 16);
    }
}
