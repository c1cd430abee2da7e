package kaijuan.ground.sender;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends nothing: writes codes with masked phones to the log and keeps the last for a page. */
@Component
@ConditionalOnProperty(
        name = "kaijuan.sender",
        havingValue = "demonstration",
        matchIfMissing = true)
public class Demonstration implements Sender {

    static final String KIND = "demonstration";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final int KEPT = 50;

    private final Clock clock;
    private final Deque<Shown> last = new ArrayDeque<>();

    Demonstration(Clock clock) {
        this.clock = clock;
    }

    /**
     * A code that would have been sent.
     *
     * @param phone masked
     * @param code the code; the whole text of a message without one
     * @param at when
     */
    public record Shown(String phone, String code, Instant at) {}

    @Override
    public synchronized int send(Message message) {
        var shown = message.code().isEmpty() ? message.text() : message.code();
        LOG.info("demonstration: code {} for {}", shown, message.masked());
        last.addFirst(new Shown(message.masked(), shown, clock.instant()));
        while (last.size() > KEPT) {
            last.removeLast();
        }
        return 0;
    }

    @Override
    public boolean carriesText() {
        return true;
    }

    @Override
    public Which which() {
        return new Which(KIND, "");
    }

    /** The last codes, newest first. */
    public synchronized List<Shown> shown() {
        return List.copyOf(last);
    }
}
