package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.People;
import kaijuan.tariff.Person;
import org.springframework.stereotype.Component;

/**
 * Puts people on lists by what they said when entering: their age on the campaign's first day, or
 * an answer. What they said lies sealed; of each person only the list is kept in memory, for a
 * minute, so that a correction is soon heard of.
 */
@Component
class Traits {

    private static final int CHUNK = 5_000;

    private record Who(long campaign, Split split, long member) {}

    private final People people;
    private final Cache<Who, Integer> known =
            Caffeine.newBuilder()
                    .maximumSize(300_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();

    Traits(People people) {
        this.people = people;
    }

    /** The index of the list of each; {@link Lists#NONE} where nothing was said. */
    int[] lists(Campaign campaign, Split split, Lists lists, long[] members) {
        var found = new int[members.length];
        for (int from = 0; from < members.length; from += CHUNK) {
            int to = Math.min(members.length, from + CHUNK);
            read(campaign, split, lists, Arrays.copyOfRange(members, from, to));
            for (int i = from; i < to; i++) {
                var list = known.getIfPresent(new Who(campaign.id(), split, members[i]));
                found[i] = list == null ? Lists.NONE : list;
            }
        }
        return found;
    }

    private void read(Campaign campaign, Split split, Lists lists, long[] members) {
        var asked = new ArrayList<Long>();
        for (long member : members) {
            if (known.getIfPresent(new Who(campaign.id(), split, member)) == null) {
                asked.add(member);
            }
        }
        if (!asked.isEmpty()) {
            on(campaign, split, lists, asked)
                    .forEach((m, list) -> known.put(new Who(campaign.id(), split, m), list));
        }
    }

    private Map<Long, Integer> on(
            Campaign campaign, Split split, Lists lists, Collection<Long> members) {
        if (split.by() == Split.By.FIELD) {
            return people.answers(campaign.id(), members, split.field()).entrySet().stream()
                    .collect(
                            Collectors.toMap(Map.Entry::getKey, e -> lists.ofAnswer(e.getValue())));
        }
        var first = campaign.days().first();
        return people.of(campaign.id(), members).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                e ->
                                        lists.ofAge(
                                                new Person(
                                                                e.getValue().kind(),
                                                                e.getValue().born(),
                                                                false)
                                                        .age(first))));
    }
}
