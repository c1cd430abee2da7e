package kaijuan.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import org.springframework.stereotype.Component;

/**
 * Folds what has changed into the sums, inside the transaction of whoever calls: one at a time for
 * a campaign, so that what was summed before stands still meanwhile.
 */
@Component
class Fold {

    private final Rows rows;
    private final Sums sums;
    private final Witness witness;
    private final Presence presence;

    Fold(Rows rows, Sums sums, Witness witness, Presence presence) {
        this.rows = rows;
        this.sums = sums;
        this.witness = witness;
        this.presence = presence;
    }

    /**
     * Brings some days and entrants in line with facts, ledger and enrolments.
     *
     * @param days entrants' days that may have changed
     * @param others members whose place may have changed
     */
    void fold(Campaign campaign, Collection<Deeds.On> days, Collection<Long> others) {
        sums.hold(campaign.id());
        var all = new TreeSet<>(others);
        days.forEach(on -> all.add(on.member()));
        long[] members = all.stream().mapToLong(Long::longValue).toArray();
        var tally = new Tally();
        var now = rows.enrolled(campaign, members);
        var was = rows.persons(campaign.id(), members);
        var moved =
                all.stream()
                        .filter(m -> now.containsKey(m) || was.containsKey(m))
                        .filter(m -> !stays(was.get(m), now.get(m)))
                        .collect(Collectors.toSet());
        days(campaign, days, now, moved, tally);
        rows.sum(campaign.id(), members, now);
        was.values().forEach(p -> tally.person(p, -1));
        rows.persons(campaign.id(), members).values().forEach(p -> tally.person(p, 1));
        sums.add(campaign.id(), tally);
    }

    private static boolean stays(
            @org.jspecify.annotations.Nullable PersonRow was,
            PersonRow.@org.jspecify.annotations.Nullable Entered now) {
        return was != null && now != null && was.at(now);
    }

    /** Whoever came, moved or left has all their days counted; of others only what rang. */
    private void days(
            Campaign campaign,
            Collection<Deeds.On> days,
            Map<Long, PersonRow.Entered> now,
            Set<Long> moved,
            Tally tally) {
        Predicate<Deeds.On> stays =
                on -> now.containsKey(on.member()) && !moved.contains(on.member());
        var some = days.stream().filter(stays).collect(Collectors.toSet());
        var old = new HashMap<>(rows.days(campaign.id(), some));
        var fresh = new HashMap<>(witness.of(campaign, units(now, now.keySet()), some));
        if (!moved.isEmpty()) {
            long[] who = moved.stream().mapToLong(Long::longValue).toArray();
            old.putAll(rows.lives(campaign.id(), who));
            fresh.putAll(witness.lives(campaign, units(now, moved)));
        }
        var gone = new HashSet<Deeds.On>();
        for (var row : old.values()) {
            if (!fresh.containsKey(row.on())) {
                gone.add(row.on());
                tally.day(row, -1);
            }
        }
        var changed = fresh.values().stream().filter(r -> !r.equals(old.get(r.on()))).toList();
        for (var row : changed) {
            var before = old.get(row.on());
            if (before != null) {
                tally.day(before, -1);
            }
            tally.day(row, 1);
        }
        if (!gone.isEmpty()) {
            rows.gone(campaign.id(), gone);
        }
        if (!changed.isEmpty()) {
            rows.put(campaign.id(), changed);
        }
        presence.change(campaign.id(), old.values(), fresh.values());
    }

    /** The unit of each of the members. */
    static Map<Long, Long> units(Map<Long, PersonRow.Entered> now, Set<Long> members) {
        return now.entrySet().stream()
                .filter(one -> members.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().unit()));
    }
}
