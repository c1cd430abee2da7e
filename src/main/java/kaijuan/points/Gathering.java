package kaijuan.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deed;
import kaijuan.campaign.Deeds;
import kaijuan.correction.Corrections;
import kaijuan.reading.Spans;
import kaijuan.tariff.Correction;
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
    private final Corrections corrections;

    Gathering(List<Deeds> rooms, Corrections corrections) {
        this.rooms = rooms;
        this.corrections = corrections;
    }

    /** The corrections of the days that count. */
    Map<Spans.Day, List<Correction>> corrections(List<Spans.Day> days) {
        var on = days.stream().map(d -> d.day().toString()).toArray(String[]::new);
        return corrections.counting(campaigns(days), members(days), on, on).stream()
                .collect(
                        Collectors.groupingBy(
                                c -> new Spans.Day(c.campaign(), c.member(), c.day()),
                                Collectors.mapping(
                                        Corrections.Counted::correction, Collectors.toList())));
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
        var corrected = corrections.counting(campaigns(days), members(days), from, to).stream();
        return Stream.concat(
                        read(days, from, to).map(Gathering::day),
                        corrected.map(c -> new Spans.Day(c.campaign(), c.member(), c.day())))
                .collect(Collectors.toSet());
    }

    private Stream<Deed> read(List<Spans.Day> of, String[] first, String[] last) {
        long[] campaigns = campaigns(of);
        long[] members = members(of);
        return rooms.stream().flatMap(r -> r.of(campaigns, members, first, last).stream());
    }

    private static long[] campaigns(List<Spans.Day> of) {
        return of.stream().mapToLong(Spans.Day::campaign).toArray();
    }

    private static long[] members(List<Spans.Day> of) {
        return of.stream().mapToLong(Spans.Day::member).toArray();
    }

    private static Spans.Day day(Deed deed) {
        return new Spans.Day(deed.campaign(), deed.member(), deed.day());
    }

    /** The days that come next: at least the first {@code most} of them, in no order. */
    Set<Deeds.On> days(long campaign, Deeds.On after, int most) {
        return Stream.concat(
                        rooms.stream().flatMap(r -> r.days(campaign, after, most).stream()),
                        corrections.days(campaign, after, most).stream())
                .collect(Collectors.toSet());
    }

    /** Titles whose time was corrected. */
    public List<Long> titles(Campaign campaign) {
        return corrections.titles(campaign);
    }

    /** Whether something was told or decided since the moment about what had been before it. */
    public boolean overtaken(Campaign campaign, Instant moment) {
        return corrections.since(campaign, moment)
                || rooms.stream().anyMatch(r -> r.since(campaign.id(), moment));
    }

    /** Everybody who did anything. */
    public long[] members(Campaign campaign) {
        var members = new LinkedHashSet<Long>(corrections.members(campaign));
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
