package kaijuan.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.Carry;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;

/** Plays people who could be through a definition: the same ones for the same seed. */
public final class Simulating {

    private static final int SOME = 500;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Campaign campaign;
    private final int entrants;
    private final long seed;
    private final Calendar calendar;
    private final Life life;

    /** So many people in the campaign. */
    public Simulating(Campaign campaign, int entrants, long seed) {
        this.campaign = campaign;
        this.entrants = entrants;
        this.seed = seed;
        this.calendar = Calendar.of(campaign);
        this.life = new Life(campaign, new Works(campaign));
    }

    /**
     * Plays them all.
     *
     * @param step told how many were played; from several threads
     */
    public Forecast play(LongConsumer step) {
        var crowd = new Crowd(campaign, entrants, seed);
        var gauge =
                IntStream.range(0, (entrants + SOME - 1) / SOME)
                        .parallel()
                        .mapToObj(chunk -> some(chunk * SOME, crowd, step))
                        .reduce(Gauge::add)
                        .orElseGet(() -> new Gauge(campaign));
        return new Telling(campaign, gauge, crowd).forecast(entrants, seed);
    }

    private Gauge some(int from, Crowd crowd, LongConsumer step) {
        var gauge = new Gauge(campaign);
        int to = Math.min(entrants, from + SOME);
        for (int index = from; index < to; index++) {
            one(index, crowd, gauge);
        }
        step.accept(to - from);
        return gauge;
    }

    private void one(int index, Crowd crowd, Gauge gauge) {
        var chance = new SplittableRandom(seed * 31 + index * GOLDEN);
        var player = Player.of(campaign, calendar, chance);
        var tariff = campaign.chapter(Tariff.class);
        var carry = Carry.none();
        crowd.enters(
                index,
                campaign.startOf(player.since()).plusSeconds(8 * 3600 + index % 36_000),
                player.person().age(campaign.days().first()));
        // Drawn apart, so that everything else is as it would be without friends.
        var luck = new SplittableRandom(seed * 131 + index * GOLDEN);
        var friends = Following.of(campaign, calendar, player.since(), luck);
        gauge.person();
        var accruals = crowd.accruals();
        for (var date : calendar.read()) {
            boolean reads = !date.isBefore(player.since()) && player.reads(date, chance);
            if (reads || friends.any(date)) {
                var own =
                        reads
                                ? life.day(player, date, calendar.checkin().contains(date), chance)
                                : life.idle(date);
                var day = friends.with(own);
                var scored = Scoring.score(tariff, player.person(), day, carry);
                carry = scored.after();
                gauge.day(day, scored.entries());
                var fresh = fresh(day);
                accruals.forEach(a -> a.day(day, scored.entries(), fresh));
            }
        }
        crowd.keep(index, accruals);
    }

    /** What is read is read for the first time: made-up people do not go back. */
    private static Map<Long, Integer> fresh(DayFacts day) {
        var fresh = new HashMap<Long, Integer>();
        day.reads().forEach(r -> fresh.merge(r.title(), r.passed(), Integer::sum));
        return fresh;
    }
}
