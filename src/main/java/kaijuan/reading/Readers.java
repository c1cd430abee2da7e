package kaijuan.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Readers in memory: a cache of rows, dropped whenever a statement finds that they moved on. */
@Component
class Readers {

    private final Register register;
    private final Courses courses;
    private final Cache<Long, Reader> known =
            Caffeine.newBuilder()
                    .maximumSize(300_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    Readers(Register register, Courses courses) {
        this.register = register;
        this.courses = courses;
    }

    /**
     * The readers whom the beats are of, by member; whoever never opened a session is missing. Rows
     * are read anew of whoever beats in another session than the one in memory, since it may have
     * been opened on another node, and of whoever reads by a definition or a shelf of before.
     *
     * @param sessions the sessions of the beats, by member
     */
    Map<Long, Reader> of(Map<Long, Set<UUID>> sessions, Instant now) {
        var found = new HashMap<>(known.getAllPresent(sessions.keySet()));
        found.values().removeIf(r -> !stands(r, sessions.getOrDefault(r.member, Set.of())));
        var missing = sessions.keySet().stream().filter(m -> !found.containsKey(m)).toList();
        if (!missing.isEmpty()) {
            var read = read(missing, now);
            known.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    private boolean stands(Reader reader, Set<UUID> sessions) {
        return Set.of(reader.pulse().session()).containsAll(sessions)
                && courses.stands(reader.course);
    }

    void forget(Collection<Long> members) {
        known.invalidateAll(members);
    }

    private Map<Long, Reader> read(List<Long> members, Instant now) {
        var pulses = register.pulses(members);
        var spent =
                register.spent(members).stream()
                        .collect(Collectors.groupingBy(Register.Spent::member));
        var courseOf = new HashMap<Long, Course>();
        pulses.forEach(p -> courseOf.put(p.member(), courses.of(p.campaign(), p.title())));
        var today =
                register
                        .today(
                                pulses.stream().mapToLong(Register.Row::member).toArray(),
                                pulses.stream().mapToLong(Register.Row::campaign).toArray(),
                                pulses.stream()
                                        .map(p -> day(courseOf, p.member(), now))
                                        .toArray(String[]::new))
                        .stream()
                        .collect(Collectors.toMap(Register.Today::member, Register.Today::counted));
        return pulses.stream()
                .collect(
                        Collectors.toMap(
                                Register.Row::member,
                                p ->
                                        new Reader(
                                                p.member(),
                                                course(courseOf, p.member()),
                                                p.pulse(),
                                                new Reader.Earned(
                                                        parts(
                                                                spent.getOrDefault(
                                                                        p.member(), List.of())),
                                                        course(courseOf, p.member())
                                                                .campaign()
                                                                .dayOf(now),
                                                        today.getOrDefault(p.member(), 0)))));
    }

    private static Course course(Map<Long, Course> courses, long member) {
        var course = courses.get(member);
        if (course == null) {
            throw new IllegalStateException("a pulse without its course");
        }
        return course;
    }

    private static String day(Map<Long, Course> courses, long member, Instant now) {
        return course(courses, member).campaign().dayOf(now).toString();
    }

    private static Map<Integer, Integer> parts(List<Register.Spent> spent) {
        return spent.stream()
                .collect(Collectors.toMap(Register.Spent::part, Register.Spent::counted));
    }
}
