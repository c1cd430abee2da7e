package kaijuan.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.correction.Corrections;
import kaijuan.points.Lives;
import kaijuan.reading.Spans;
import kaijuan.tariff.DayFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures with corrections in effect. The statements of the measures sum what was recorded;
 * whoever has corrections, and these are few, is measured by the same code as a result in a file.
 */
@Component
class Corrected {

    private static final int SOME = 200;

    private final Corrections corrections;
    private final Lives lives;
    private final Freshness freshness;

    Corrected(Corrections corrections, Lives lives, JdbcClient sql) {
        this.corrections = corrections;
        this.lives = lives;
        this.freshness = new Freshness(sql);
    }

    /** The sums of all members of what happened before the moment; null for everything. */
    void each(
            Measure measure,
            Campaign campaign,
            Yardstick by,
            @Nullable Instant before,
            Measure.Taker to) {
        var apart = apart(campaign, by);
        measure.each(
                campaign,
                by,
                before,
                (member, value, reached) -> {
                    if (!apart.contains(member)) {
                        to.take(member, value, reached);
                    }
                });
        sums(campaign, by, before, apart)
                .forEach((m, sum) -> to.take(m, sum.value(), sum.reached().toEpochMilli()));
    }

    /** The sums of some members as committed now; who has none is missing. */
    Map<Long, Measure.Sum> of(
            Measure measure, Campaign campaign, Yardstick by, Collection<Long> members) {
        var apart = apart(campaign, by);
        apart.retainAll(members);
        if (apart.isEmpty()) {
            return measure.of(campaign, by, members);
        }
        var others = members.stream().filter(m -> !apart.contains(m)).toList();
        var sums = new HashMap<>(measure.of(campaign, by, others));
        sums.putAll(sums(campaign, by, null, apart));
        return sums;
    }

    /** The ledger has corrections in effect already; entrants are none of them. */
    private HashSet<Long> apart(Campaign campaign, Yardstick by) {
        var counted = by.measure() == Meter.POINTS || by.measure().counts();
        return counted ? new HashSet<>() : new HashSet<>(corrections.members(campaign));
    }

    private Map<Long, Measure.Sum> sums(
            Campaign campaign, Yardstick by, @Nullable Instant before, Collection<Long> members) {
        var sums = new HashMap<Long, Measure.Sum>();
        var all = new ArrayList<>(members);
        for (int from = 0; from < all.size(); from += SOME) {
            var some = all.subList(from, Math.min(all.size(), from + SOME));
            var fresh = fresh(campaign, by, some);
            lives.of(campaign, some)
                    .forEach(
                            (member, days) -> {
                                var sum = sum(campaign, by, before, member, days, fresh);
                                if (sum.value() > 0) {
                                    sums.put(member, sum);
                                }
                            });
        }
        return sums;
    }

    private Map<Spans.Day, List<long[]>> fresh(
            Campaign campaign, Yardstick by, List<Long> members) {
        return by.measure() == Meter.FINISHED
                ? freshness.of(campaign, members.stream().mapToLong(Long::longValue).toArray())
                : Map.of();
    }

    private static Measure.Sum sum(
            Campaign campaign,
            Yardstick by,
            @Nullable Instant before,
            long member,
            List<DayFacts> days,
            Map<Spans.Day, List<long[]>> fresh) {
        var accrual = new Accrual(by, before);
        for (var day : days) {
            var key = new Spans.Day(campaign.id(), member, day.day());
            var first =
                    fresh.getOrDefault(key, List.of()).stream()
                            .collect(Collectors.toMap(f -> f[0], f -> Math.toIntExact(f[1])));
            accrual.day(day, List.of(), first);
        }
        return new Measure.Sum(accrual.value(), Instant.ofEpochMilli(accrual.reached()));
    }
}
