package kaijuan.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.checkin.Checkins;
import kaijuan.live.Classes;
import kaijuan.live.LiveClass;
import kaijuan.reading.Beat;
import kaijuan.reading.Readings;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Component;

/** Plays days of the past: sittings and check-ins, by the code that takes real ones. */
@Component
class Past {

    private static final int BATCH = 400;

    private final Promoters promoters;
    private final Readings readings;
    private final Checkins checkins;
    private final Shelf shelf;
    private final Classes classes;

    Past(Promoters promoters, Readings readings, Checkins checkins, Shelf shelf, Classes classes) {
        this.promoters = promoters;
        this.readings = readings;
        this.checkins = checkins;
        this.shelf = shelf;
        this.classes = classes;
    }

    /** Plays one day, up to a moment; the same day plays the same each time. */
    void play(Campaign campaign, List<Cast.Player> cast, LocalDate day, Instant until) {
        promoters.play(campaign, cast, day, until);
        var chance = new SplittableRandom(day.toEpochDay() * 31 + campaign.slug().hashCode());
        var stamps = new HashMap<Long, Instant>();
        var rounds = new ArrayList<List<Sitting>>(List.of(new ArrayList<>(), new ArrayList<>()));
        for (var player : cast) {
            double luck = chance.nextDouble();
            var from = hour(campaign, day, chance);
            var sittings = sittings(campaign, player.member(), from, chance);
            if (!player.since().isAfter(day) && luck < player.diligence()) {
                if (from.isBefore(until)) {
                    stamps.put(player.member(), from);
                }
                for (int i = 0; i < Math.min(rounds.size(), sittings.size()); i++) {
                    if (end(sittings.get(i)).isBefore(until)) {
                        rounds.get(i).add(sittings.get(i));
                    }
                }
            }
        }
        if (!campaign.allowing("checkin").isEmpty()) {
            checkins.stampAll(campaign, stamps);
        }
        rounds.forEach(round -> sit(campaign, round, chance));
    }

    private static Instant end(Sitting sitting) {
        return sitting.from().plusSeconds(sitting.seconds());
    }

    /** Beginnings between six and ten in the evening mostly, so that some go on past midnight. */
    private static Instant hour(Campaign campaign, LocalDate day, RandomGenerator chance) {
        double hour =
                chance.nextInt(3) == 0
                        ? 7 + chance.nextDouble() * 11
                        : 18 + chance.nextDouble() * 4;
        return campaign.startOf(day).plusSeconds((long) (hour * 3600));
    }

    private List<Sitting> sittings(
            Campaign campaign, long member, Instant from, RandomGenerator chance) {
        var held = held(campaign, from);
        if (held.isPresent() && chance.nextInt(4) == 0) {
            return List.of(attending(member, held.get(), chance));
        }
        var sittings = new ArrayList<Sitting>();
        var at = from.plusSeconds(20);
        int count = 1 + chance.nextInt(2);
        for (int i = 0; i < count; i++) {
            var room = campaign.rooms().get(chance.nextInt(campaign.rooms().size()));
            var titles = titles(room);
            if (titles.isEmpty()) {
                continue;
            }
            var title = titles.get(chance.nextInt(titles.size()));
            int part = 1 + chance.nextInt(title.parts().size());
            int seconds =
                    (int)
                            (Math.exp(chance.nextGaussian() * 0.7 + 6.9)
                                    * (title.isBook() ? 1 : 0.8));
            seconds = Math.clamp(seconds, 120, 3 * 3600);
            sittings.add(new Sitting(member, title, part, at, seconds));
            at = at.plusSeconds(seconds + 60);
        }
        return sittings;
    }

    /** A class of the campaign's day of the moment. */
    private Optional<LiveClass> held(Campaign campaign, Instant from) {
        var day = campaign.dayOf(from);
        return classes.of(campaign).stream()
                .filter(c -> c.calledOff() == null)
                .filter(c -> campaign.dayOf(c.hours().from()).equals(day))
                .findFirst();
    }

    private Sitting attending(long member, LiveClass held, RandomGenerator chance) {
        int late = chance.nextInt(240);
        int stays = (int) (held.minutes() * 60 * (0.2 + chance.nextDouble() * 0.7));
        var from = held.hours().from().plusSeconds(late);
        return new Sitting(member, shelf.title(held.id()), 1, from, stays);
    }

    private List<Title> titles(Room room) {
        return room.live() ? List.of() : shelf.titles(room.medium(), room.tags());
    }

    private void sit(Campaign campaign, List<Sitting> round, RandomGenerator chance) {
        for (int i = 0; i < round.size(); i += BATCH) {
            var some = round.subList(i, Math.min(round.size(), i + BATCH));
            var sessions =
                    readings.openAll(
                            campaign,
                            some.stream()
                                    .map(
                                            s ->
                                                    new Readings.Opening(
                                                            s.member(),
                                                            s.title(),
                                                            s.part(),
                                                            s.from()))
                                    .toList());
            var beats = new ArrayList<Beat>();
            for (int k = 0; k < some.size(); k++) {
                beats.addAll(some.get(k).beats(sessions.get(k), chance));
            }
            readings.take(beats);
        }
    }
}
