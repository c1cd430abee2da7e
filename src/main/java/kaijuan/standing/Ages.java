package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.People;
import kaijuan.tariff.Person;
import org.springframework.stereotype.Component;

/**
 * Puts people on lists by age on the campaign's first day. Months of birth lie sealed; of each
 * person only the age is kept in memory, for as long as it is asked for.
 */
@Component
class Ages {

    private static final int CHUNK = 5_000;

    private record Who(long campaign, long member) {}

    private final People people;
    private final Cache<Who, Integer> known = Caffeine.newBuilder().maximumSize(300_000).build();

    Ages(People people) {
        this.people = people;
    }

    /** Whether the board is split by age. */
    boolean split(Board board) {
        var split = board.split();
        return split != null && split.by() == Split.By.AGE;
    }

    /** The index of the list of each; {@link Lists#NONE} where the age is not known. */
    int[] lists(Campaign campaign, Lists lists, long[] members) {
        var found = new int[members.length];
        for (int from = 0; from < members.length; from += CHUNK) {
            int to = Math.min(members.length, from + CHUNK);
            read(campaign, Arrays.copyOfRange(members, from, to));
            for (int i = from; i < to; i++) {
                var age = known.getIfPresent(new Who(campaign.id(), members[i]));
                found[i] = age == null ? Lists.NONE : lists.ofAge(age);
            }
        }
        return found;
    }

    private void read(Campaign campaign, long[] members) {
        var asked = new ArrayList<Long>();
        for (long member : members) {
            if (known.getIfPresent(new Who(campaign.id(), member)) == null) {
                asked.add(member);
            }
        }
        if (asked.isEmpty()) {
            return;
        }
        var first = campaign.days().first();
        people.of(campaign.id(), asked)
                .forEach(
                        (member, who) -> {
                            int age = new Person(who.kind(), who.born(), false).age(first);
                            if (age >= 0) {
                                known.put(new Who(campaign.id(), member), age);
                            }
                        });
    }
}
