package kaijuan.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The readers among the members, by member; whoever never opened a session is missing. */
    Map<Long, Reader> of(Collection<Long> members, Instant now) {
        var found = new HashMap<>(known.getAllPresent(members));
        var missing = members.stream().filter(m -> !found.containsKey(m)).toList();
        if (!missing.isEmpty()) {
            var read = read(missing, now);
            known.putAll(read);
            found.putAll(read);
        }
        return found;
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
