package kaijuan.points;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deed;
import kaijuan.campaign.Deeds;
import kaijuan.reading.Spans;
import org.springframework.stereotype.Component;

/** The facts of all rooms that keep other facts than reading. */
@Component
public class Gathering {

    /** By member and day. */
    static final Comparator<Deeds.On> ORDER =
            Comparator.comparingLong(Deeds.On::member).thenComparing(Deeds.On::day);

    private static final Comparator<Deed> IN_TIME =
            Comparator.comparing(Deed::at)
                    .thenComparing(Deed::kind)
                    .thenComparing(Deed::name)
                    .thenComparingInt(Deed::amount);
    private static final String LAST = "9999-12-31";
    private static final int PAGE = 20_000;

    private final List<Deeds> rooms;

    Gathering(List<Deeds> rooms) {
        this.rooms = rooms;
    }

    /** The deeds of the days, in the order of time, whichever arrived first. */
    Map<Spans.Day, List<Deed>> of(List<Spans.Day> days) {
        var on = days.stream().map(d -> d.day().toString()).toArray(String[]::new);
        return read(days, on, on).sorted(IN_TIME).collect(Collectors.groupingBy(Gathering::day));
    }

    /** The days on which the members did anything, from the day given of each. */
    public Set<Spans.Day> from(Collection<Spans.Day> first) {
        var days = List.copyOf(first);
        var from = days.stream().map(d -> d.day().toString()).toArray(String[]::new);
        var to = days.stream().map(d -> LAST).toArray(String[]::new);
        return read(days, from, to).map(Gathering::day).collect(Collectors.toSet());
    }

    private java.util.stream.Stream<Deed> read(List<Spans.Day> of, String[] first, String[] last) {
        var campaigns = of.stream().mapToLong(Spans.Day::campaign).toArray();
        var members = of.stream().mapToLong(Spans.Day::member).toArray();
        return rooms.stream().flatMap(r -> r.of(campaigns, members, first, last).stream());
    }

    private static Spans.Day day(Deed deed) {
        return new Spans.Day(deed.campaign(), deed.member(), deed.day());
    }

    /** The days that come next: at least the first {@code most} of them, in no order. */
    Set<Deeds.On> days(long campaign, Deeds.On after, int most) {
        return rooms.stream()
                .flatMap(r -> r.days(campaign, after, most).stream())
                .collect(Collectors.toSet());
    }

    /** Everybody who did anything. */
    public long[] members(Campaign campaign) {
        var members = new LinkedHashSet<Long>();
        var after = new Deeds.On(0, LocalDate.EPOCH);
        for (var room : rooms) {
            for (var page = room.days(campaign.id(), after, PAGE); !page.isEmpty(); ) {
                page.forEach(on -> members.add(on.member()));
                page = room.days(campaign.id(), page.getLast(), PAGE);
            }
        }
        return members.stream().mapToLong(Long::longValue).toArray();
    }

    /** The first {@code most} of the days in the order of member and day. */
    static List<Deeds.On> first(Collection<Deeds.On> days, int most) {
        var sorted = new TreeSet<>(ORDER);
        sorted.addAll(days);
        return sorted.stream().limit(most).toList();
    }
}
