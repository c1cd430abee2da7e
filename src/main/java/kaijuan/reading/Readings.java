package kaijuan.reading;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kaijuan.campaign.Campaign;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reading as it is counted: sessions, beats, and the proven time of a member's days. */
@Component
public class Readings {

    private final Register register;
    private final Readers readers;
    private final Beats beats;
    private final Spans spans;
    private final List<Lane> lanes;

    Readings(Register register, Readers readers, Beats beats, Spans spans) {
        this.register = register;
        this.readers = readers;
        this.beats = beats;
        this.spans = spans;
        // Two writers: one loses a quarter, more gain nothing (docs/performance.md).
        this.lanes = List.of(new Lane(beats), new Lane(beats));
        lanes.forEach(lane -> Thread.ofPlatform().daemon().name("beats").start(lane));
    }

    /** Opens a session: it takes the member's one lease over from any other device. */
    public UUID open(
            Campaign campaign, long member, Title title, int part, String device, Instant now) {
        var session = UUID.randomUUID();
        var pulse = new Pulse(session, 0, null, part, 0, now, 0, now);
        register.open(new Register.Row(member, campaign.id(), title.id(), device, pulse), now);
        readers.forget(Set.of(member));
        return session;
    }

    /** What becomes of the beat, after it is durable. */
    public CompletableFuture<Outcome> beat(Beat beat) {
        int lane = Math.floorMod(Long.hashCode(beat.member() * 0x9E3779B97F4A7C15L), lanes.size());
        return lanes.get(lane).offer(beat);
    }

    /** Takes many beats in one statement, in their order; for histories and benches. */
    public List<@Nullable Outcome> take(List<Beat> many) {
        return beats.take(many);
    }

    /** The proven time of members' days, for whoever counts above. */
    public Spans spans() {
        return spans;
    }

    /** Forgets what is cached of the members, as another node would have it. */
    public void forget(Set<Long> members) {
        readers.forget(members);
    }

    @PreDestroy
    void close() {
        lanes.forEach(Lane::close);
    }
}
