package kaijuan.reading;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** A session to open: who, what, from which part, when. */
    public record Opening(long member, Title title, int part, Instant at) {}

    /** Opens a session: it takes the member's one lease over from any other device. */
    public UUID open(
            Campaign campaign, long member, Title title, int part, String device, Instant now) {
        return openAll(campaign, List.of(new Opening(member, title, part, now)), device).getFirst();
    }

    /** Opens many sessions in one statement, in their order; for histories and benches. */
    public List<UUID> openAll(Campaign campaign, List<Opening> openings) {
        return openAll(campaign, openings, "");
    }

    private List<UUID> openAll(Campaign campaign, List<Opening> openings, String device) {
        var rows = openings.stream().map(o -> row(campaign, o, device)).toList();
        register.open(campaign.id(), rows);
        readers.forget(rows.stream().map(Register.Row::member).toList());
        return rows.stream().map(r -> r.pulse().session()).toList();
    }

    private static Register.Row row(Campaign campaign, Opening o, String device) {
        var pulse = new Pulse(UUID.randomUUID(), 0, null, o.part(), 0, o.at(), 0, o.at());
        return new Register.Row(o.member(), campaign.id(), o.title().id(), device, pulse);
    }

    /**
     * Waits until the beat is durable; a virtual thread waits for nothing.
     *
     * @return what became of it
     */
    public Outcome beat(Beat beat) {
        int lane = Math.floorMod(Long.hashCode(beat.member() * 0x9E3779B97F4A7C15L), lanes.size());
        return lanes.get(lane).take(beat);
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
