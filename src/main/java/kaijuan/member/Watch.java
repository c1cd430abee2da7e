package kaijuan.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kaijuan.ground.clock.Every;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks each second for sign-ins that were ended on other nodes. */
@Component
class Watch implements DisposableBean {

    /** Looked back at again, for commits that came late and clocks that differ. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final SignIns signIns;
    private final Clock clock;
    private final Every second;
    private Instant since;

    Watch(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
        this.since = clock.instant();
        this.second = Every.start("sign-ins ended elsewhere", Duration.ofMillis(800), this::look);
    }

    private void look() {
        var now = clock.instant();
        signIns.forgetEnded(since.minus(OVERLAP));
        since = now;
    }

    @Override
    public void destroy() {
        second.close();
    }
}
