package kaijuan.drill;

import java.io.IOException;
import java.time.Clock;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A member who enters, checks in and reads, and remembers what was acknowledged. */
final class Reader {

    private static final Pattern TODAY = Pattern.compile("\"today\":(\\d+)");
    private static final Pattern SESSION = Pattern.compile("\"session\":\"([^\"]+)\"");
    private static final int FAR = 150_000;

    final long member;
    final String secret;
    private final long title;
    private final long unit;
    private final Clock clock;
    private @Nullable String session;
    private int seq;
    private int place;
    private String last = "";

    /** Whether the entry and the check-in were acknowledged. */
    volatile boolean entered;

    volatile boolean stamped;

    /** Seconds credited by the last acknowledged beat, and when that was sent. */
    volatile int acknowledged;

    volatile long acknowledgedAt;

    /** When the first beat was sent; 0 before. */
    volatile long firstAt;

    /** Whether a beat was sent since then that nobody has answered. */
    volatile boolean doubt;

    volatile long beats;
    volatile long replays;
    volatile @Nullable String fault;

    Reader(long member, String secret, long title, long unit, Clock clock) {
        this.member = member;
        this.secret = secret;
        this.title = title;
        this.unit = unit;
        this.clock = clock;
    }

    /** The next thing this member does. */
    void step(Talk talk, Random random) throws IOException {
        if (!entered) {
            var form = "name=%E5%BC%A0%E4%B8%89&unit=" + unit;
            int status = talk.form("/c/drill/enrolment", secret, form).status();
            entered = status == 303 || status == 409;
        } else if (!stamped) {
            stamped = talk.form("/c/drill/checkin", secret, "").status() == 303;
        } else if (session == null) {
            open(talk);
        } else if (random.nextInt(20) == 0 && !last.isEmpty() && !doubt) {
            replay(talk);
        } else if (random.nextInt(500) == 0) {
            open(talk);
        } else {
            beat(talk, random);
        }
    }

    private void open(Talk talk) throws IOException {
        var answer =
                talk.json(
                        "/c/drill/reading/session",
                        secret,
                        "{\"title\":" + title + ",\"part\":1,\"device\":\"drill\"}");
        if (answer.status() == 200) {
            var found = SESSION.matcher(answer.body());
            session = found.find() ? found.group(1) : null;
            seq = 0;
            last = "";
        }
    }

    private void beat(Talk talk, Random random) throws IOException {
        // A beat in doubt is sent again as it was, or as a new one.
        if (!doubt || random.nextBoolean() || last.isEmpty()) {
            place = place > FAR ? 0 : place + 1 + random.nextInt(5);
            last =
                    "{\"session\":\"%s\",\"seq\":%d,\"part\":1,\"place\":%d,\"speed\":100,"
                                    .formatted(session, ++seq, place)
                            + "\"life\":%d,\"visible\":true,\"seconds\":86400}".formatted(seq);
        }
        long at = clock.instant().getEpochSecond();
        firstAt = firstAt == 0 ? at : firstAt;
        doubt = true;
        var answer = talk.json("/c/drill/reading/beat", secret, last);
        if (answer.status() == 200) {
            beats++;
            acknowledge(today(answer), at);
        } else if (answer.status() == 409) {
            session = null;
        }
    }

    private void acknowledge(int today, long at) {
        if (today < acknowledged) {
            fault = "was told " + acknowledged + " s, then " + today + " s";
        }
        acknowledged = today;
        acknowledgedAt = at;
        doubt = false;
    }

    /** The last beat once more: it must change nothing. */
    private void replay(Talk talk) throws IOException {
        var answer = talk.json("/c/drill/reading/beat", secret, last);
        if (answer.status() == 200) {
            replays++;
            if (today(answer) != acknowledged) {
                fault = "a replay made " + acknowledged + " s " + today(answer) + " s";
            }
        }
    }

    private int today(Talk.Answer answer) {
        var found = TODAY.matcher(answer.body());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** What is wrong with so many seconds in the rows, or null. */
    @Nullable String wrong(int rows, long now) {
        if (fault != null) {
            return fault;
        }
        if (rows < acknowledged) {
            return "lost: acknowledged " + acknowledged + " s, rows have " + rows + " s";
        }
        long flight = doubt ? Math.min(45, now - acknowledgedAt + 1) : 0;
        if (rows > acknowledged + flight) {
            return "more: acknowledged " + acknowledged + " s, rows have " + rows + " s";
        }
        return firstAt > 0 && rows > now - firstAt + 1
                ? "more than the clock: " + rows + " s"
                : null;
    }
}
