package kaijuan.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deed;
import kaijuan.campaign.Deeds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deeds of whatever kind a measure counts, from the room that keeps them. */
@Component
class DeedsMeasure implements Measure {

    static final String NAME = "deeds";

    private static final String FIRST = LocalDate.EPOCH.toString();
    private static final String LAST = "9999-12-31";
    private static final int PAGE = 5_000;

    private final List<Deeds> rooms;

    DeedsMeasure(List<Deeds> rooms) {
        this.rooms = rooms;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<Long, Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        var who = members.stream().mapToLong(Long::longValue).toArray();
        var sums = new HashMap<Long, Sum>();
        rooms.stream()
                .filter(r -> r.kinds().contains(by.measure().deed()))
                .flatMap(
                        r ->
                                r
                                        .of(
                                                all(campaign, who),
                                                who,
                                                days(FIRST, who),
                                                days(LAST, who))
                                        .stream())
                .forEach(d -> add(sums, by, d));
        return sums;
    }

    @Override
    public void each(Campaign campaign, Yardstick by, @Nullable Instant before, Taker to) {
        var sums = new HashMap<Long, Sum>();
        for (var room : rooms) {
            if (!room.kinds().contains(by.measure().deed())) {
                continue;
            }
            var after = new Deeds.On(0, LocalDate.EPOCH);
            for (var on = room.days(campaign.id(), after, PAGE); !on.isEmpty(); ) {
                var who = on.stream().mapToLong(Deeds.On::member).toArray();
                var days = on.stream().map(d -> d.day().toString()).toArray(String[]::new);
                room.of(all(campaign, who), who, days, days).stream()
                        .filter(d -> before == null || d.at().isBefore(before))
                        .forEach(d -> add(sums, by, d));
                on = room.days(campaign.id(), on.getLast(), PAGE);
            }
        }
        sums.forEach((member, sum) -> to.take(member, sum.value(), sum.reached().toEpochMilli()));
    }

    private static void add(Map<Long, Sum> sums, Yardstick by, Deed deed) {
        if (deed.kind().equals(by.measure().deed())) {
            long more = by.measure() == Meter.OUTER ? deed.amount() : 1;
            sums.merge(deed.member(), new Sum(more, deed.at()), DeedsMeasure::added);
        }
    }

    private static Sum added(Sum a, Sum b) {
        var later = a.reached().isAfter(b.reached()) ? a.reached() : b.reached();
        return new Sum(a.value() + b.value(), later);
    }

    private static long[] all(Campaign campaign, long[] members) {
        var same = new long[members.length];
        Arrays.fill(same, campaign.id());
        return same;
    }

    private static String[] days(String day, long[] members) {
        var same = new String[members.length];
        Arrays.fill(same, day);
        return same;
    }
}
