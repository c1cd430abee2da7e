package kaijuan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class TravelClock extends Clock {

    /** The zone of the reference campaigns. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> now;

    private TravelClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** A clock that shows the moment. */
    public static TravelClock at(Instant moment) {
        return new TravelClock(moment);
    }

    /** Travels to the moment. */
    public void now(Instant moment) {
        now.set(moment);
    }

    /** Travels to a moment of Shanghai's day, written like {@code 2022-05-01T08:00:00}. */
    public void now(String local) {
        now(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }

    /** Lets the time pass. */
    public void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("days are the campaign's: ask it for its zone");
    }
}
