package kaijuan.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Entrant;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** People who do not exist, entered in a campaign on days of its past. */
@Component
class Cast {

    /**
     * Somebody of the cast.
     *
     * @param member their number
     * @param since the day they entered
     * @param entered the moment
     * @param diligence how likely they read on a day, from 0 to 1
     */
    record Player(long member, LocalDate since, Instant entered, double diligence) {}

    private final Members members;
    private final Enrolments enrolments;
    private final Units units;

    Cast(Members members, Enrolments enrolments, Units units) {
        this.members = members;
        this.enrolments = enrolments;
        this.units = units;
    }

    /** The same people at each call: so many, whose phones begin with the four digits given. */
    List<Player> of(Campaign campaign, String phones, int count, LocalDate today) {
        var chance = new SplittableRandom(phones.hashCode());
        var numbers = new ArrayList<Phone>();
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            numbers.add(new Phone(phones + "%07d".formatted(i)));
            names.add(Names.one(chance));
        }
        var ids = members.arriveAll(numbers, names);
        var places = places(campaign);
        var entrants = new ArrayList<Entrant>();
        var players = new ArrayList<Player>();
        var first = campaign.dayOf(campaign.opens("enter"));
        long span = Math.max(1, today.toEpochDay() - first.toEpochDay());
        for (long id : ids) {
            var since = first.plusDays((long) (Math.pow(chance.nextDouble(), 2) * span));
            var at = moment(campaign, since, chance);
            entrants.add(new Entrant(id, place(places, chance), at));
            players.add(
                    new Player(id, since, at, Math.pow(chance.nextDouble(), 1.6) * 0.85 + 0.05));
        }
        enrolments.enterAll(campaign, entrants);
        return players;
    }

    private List<Long> places(Campaign campaign) {
        var all = units.all().stream().filter(u -> enrolments.admits(campaign, u)).toList();
        // Units with targets come first and draw most people.
        return all.stream()
                .sorted((a, b) -> Boolean.compare(aimed(campaign, b), aimed(campaign, a)))
                .map(Unit::id)
                .toList();
    }

    private static boolean aimed(Campaign campaign, Unit unit) {
        return campaign.targets().containsKey(unit.code());
    }

    private static long place(List<Long> places, RandomGenerator chance) {
        int most = places.size();
        return places.get((int) (Math.pow(chance.nextDouble(), 1.3) * Math.min(most, 14)));
    }

    private static Instant moment(Campaign campaign, LocalDate day, RandomGenerator chance) {
        return campaign.startOf(day).plusSeconds(8 * 3600 + chance.nextInt(12 * 3600));
    }
}
