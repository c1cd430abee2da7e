package kaijuan.reading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import kaijuan.ground.database.Bell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes batches of beats: readers step in memory, one statement makes it durable. */
@Component
class Beats {

    /** The topic on which credited time rings: campaign, member and day of each row, flat. */
    static final String TOPIC = "fact";

    private final Readers readers;
    private final Register register;
    private final Bell bell;
    private final Clock clock;
    private final LongAdder taken = new LongAdder();

    Beats(Readers readers, Register register, Bell bell, Clock clock) {
        this.readers = readers;
        this.register = register;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Takes the beats, durably, each member's in the order of the list. A member whose row moved on
     * elsewhere meanwhile is read again and stepped once more.
     *
     * @return what became of each beat, in the order given; null where the row moved on twice
     */
    List<@Nullable Outcome> take(List<Beat> beats) {
        var outcomes = new Outcome[beats.size()];
        var missed = step(beats, outcomes, Set.of());
        if (!missed.isEmpty()) {
            step(beats, outcomes, missed);
        }
        bell.signal(TOPIC);
        taken.add(Arrays.stream(outcomes).filter(Objects::nonNull).count());
        return Arrays.asList(outcomes);
    }

    /** How many beats were taken since this program began. */
    long taken() {
        return taken.sum();
    }

    private Set<Long> step(List<Beat> beats, @Nullable Outcome[] outcomes, Set<Long> only) {
        var members =
                beats.stream()
                        .map(Beat::member)
                        .filter(m -> only.isEmpty() || only.contains(m))
                        .collect(Collectors.toSet());
        try {
            return write(beats, outcomes, members);
        } catch (RuntimeException e) {
            readers.forget(members);
            throw e;
        }
    }

    private Set<Long> write(List<Beat> beats, @Nullable Outcome[] outcomes, Set<Long> members) {
        var now = clock.instant();
        var of = readers.of(sessions(beats, members), now);
        var before = new HashMap<Long, Pulse>();
        var changes = new Changes();
        for (int i = 0; i < beats.size(); i++) {
            var beat = beats.get(i);
            var reader = of.get(beat.member());
            if (!members.contains(beat.member())) {
                continue;
            }
            if (reader == null) {
                outcomes[i] = new Outcome(Why.ELSEWHERE, 0, 0);
                continue;
            }
            before.putIfAbsent(beat.member(), reader.pulse());
            outcomes[i] = reader.take(beat, changes);
        }
        var missed = missed(of, before, changes);
        readers.forget(missed);
        for (int i = 0; i < outcomes.length; i++) {
            if (missed.contains(beats.get(i).member())) {
                outcomes[i] = null;
            }
        }
        return missed;
    }

    private static Map<Long, Set<UUID>> sessions(List<Beat> beats, Set<Long> members) {
        return beats.stream()
                .filter(b -> members.contains(b.member()))
                .collect(
                        Collectors.groupingBy(
                                Beat::member,
                                Collectors.mapping(Beat::session, Collectors.toSet())));
    }

    private Set<Long> missed(Map<Long, Reader> of, Map<Long, Pulse> before, Changes changes) {
        var moves = new ArrayList<Batch.Move>();
        before.forEach(
                (member, pulse) -> {
                    var reader = of.get(member);
                    if (reader != null && reader.pulse() != pulse) {
                        moves.add(new Batch.Move(member, pulse, reader.pulse()));
                    }
                });
        if (moves.isEmpty()) {
            return Set.of();
        }
        moves.sort(Comparator.comparingLong(Batch.Move::member));
        var taken = register.take(new Batch(moves, changes, clock.instant()));
        return moves.stream()
                .map(Batch.Move::member)
                .filter(m -> !taken.contains(m))
                .collect(Collectors.toSet());
    }
}
