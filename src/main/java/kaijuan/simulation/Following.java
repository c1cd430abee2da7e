package kaijuan.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kaijuan.campaign.Campaign;
import kaijuan.invite.Invites;
import kaijuan.tariff.DayFacts;

/**
 * The friends whom somebody who could be brings: most people bring nobody, one in eight a few, and
 * very few hundreds, as with every board of promoters.
 *
 * @param seconds by day, the second of the day at which each begins to count
 */
record Following(Map<LocalDate, List<Integer>> seconds) {

    private static final double PROMOTES = 0.12;

    /** So many times fewer have ten times as many friends: the exponent of a Pareto tail. */
    private static final double TAIL = 1.1;

    private static final int MOST = 2_000;
    private static final int MORNING = 8 * 3600;
    private static final int AWAKE = 14 * 3600;
    private static final int DAY = 86_400;

    /** Whom they bring from the day on that they enter; nobody where nobody can be invited. */
    static Following of(
            Campaign campaign, Calendar calendar, LocalDate since, SplittableRandom chance) {
        var found = new HashMap<LocalDate, List<Integer>>();
        var invites = campaign.chapter(Invites.class);
        var days = calendar.enter().stream().filter(d -> !d.isBefore(since)).toList();
        if (invites.open() && !days.isEmpty() && chance.nextDouble() < PROMOTES) {
            double came = Math.min(MOST, Math.pow(1 - chance.nextDouble(), -1 / TAIL));
            for (int i = 0; i < (int) came; i++) {
                var day = days.get(chance.nextInt(days.size()));
                int clock = MORNING + chance.nextInt(AWAKE);
                int at = Math.floorMod(clock - campaign.dayBegins().toSecondOfDay(), DAY);
                if (chance.nextDouble() < stays(invites.count())) {
                    found.computeIfAbsent(day, d -> new ArrayList<>()).add(at);
                }
            }
        }
        found.values().forEach(at -> at.sort(null));
        return new Following(found);
    }

    /** Of those who sign in, how many go on so far that they count. */
    private static double stays(Invites.Count count) {
        return switch (count) {
            case SIGN_IN -> 1;
            case ENTERED -> 0.7;
            case ACTIVE -> 0.4;
        };
    }

    /** Whether anybody comes on the day. */
    boolean any(LocalDate day) {
        return seconds.containsKey(day);
    }

    /** The day with the friends who came on it. */
    DayFacts with(DayFacts day) {
        var deeds = new ArrayList<>(day.deeds());
        for (int at : seconds.getOrDefault(day.day(), List.of())) {
            deeds.add(new DayFacts.Deed("friend", day.start().plusSeconds(at), 1));
        }
        return new DayFacts(day.day(), day.start(), day.reads(), deeds);
    }
}
