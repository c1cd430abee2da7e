package kaijuan.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be.
 *
 * @param since the day they enter
 * @param diligence how likely they read on a day after that, from 0 to 1
 * @param stays by what their sittings are longer or shorter than others'
 * @param morning whether they read by day rather than in the evening
 */
record Player(Person person, LocalDate since, double diligence, double stays, boolean morning) {

    private static final double KEEN = 0.06;
    private static final double STEADY = 0.30;
    private static final double OCCASIONAL = 0.70;

    static Player of(Campaign campaign, Calendar calendar, SplittableRandom chance) {
        double kind = chance.nextDouble();
        double within = chance.nextDouble();
        double diligence = 0;
        if (kind < KEEN) {
            diligence = 0.80 + 0.18 * within;
        } else if (kind < STEADY) {
            diligence = 0.30 + 0.40 * within;
        } else if (kind < OCCASIONAL) {
            diligence = 0.04 + 0.22 * within;
        }
        double late = chance.nextDouble();
        var since = calendar.enter().get((int) (late * late * calendar.enter().size()));
        var kinds = campaign.entry().kinds().stream().sorted().toList();
        var unit = kinds.isEmpty() ? "" : kinds.get(chance.nextInt(kinds.size()));
        double stays = Math.exp(chance.nextGaussian() * 0.35 + (kind < KEEN ? 0.5 : 0));
        return new Player(
                new Person(unit, born(campaign, chance), true),
                since,
                diligence,
                stays,
                chance.nextInt(10) < 3);
    }

    private static @Nullable YearMonth born(Campaign campaign, SplittableRandom chance) {
        int months = 12 * 7 + chance.nextInt(12 * 68);
        return campaign.entry().age()
                ? YearMonth.from(campaign.days().first()).minusMonths(months)
                : null;
    }

    /** Whether they read on the day. */
    boolean reads(LocalDate day, SplittableRandom chance) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        double luck = chance.nextDouble();
        return day.equals(since)
                || day.isAfter(since) && luck < Math.min(0.99, diligence * (weekend ? 1.15 : 0.95));
    }
}
