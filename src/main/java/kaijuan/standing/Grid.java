package kaijuan.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;

/**
 * The moments at which a board is published: on the local clock from when a day begins, after the
 * campaign's first moment, the last at its reading's end (A5). Where the clock is put forward a
 * moment that does not exist is taken where the clock goes on; where it is put back the first of
 * two counts.
 *
 * @param every the step, a divisor of a day or some whole days, counted from the campaign's first
 * @param zone the campaign's
 * @param begins when its days begin
 * @param from before the first moment
 * @param until the last moment
 */
record Grid(Duration every, ZoneId zone, LocalTime begins, Instant from, Instant until) {

    /** The grid of the campaign. */
    static Grid of(Campaign campaign, Duration every) {
        boolean reading = !campaign.allowing("read").isEmpty();
        return new Grid(
                every,
                campaign.zone(),
                campaign.dayBegins(),
                began(campaign),
                reading
                        ? campaign.closes("read")
                        : campaign.startOf(campaign.days().last().plusDays(1)));
    }

    /** The same grid going on after the campaign's end. */
    Grid beyond() {
        return new Grid(every, zone, begins, from, Instant.MAX);
    }

    /** The campaign's first moment. */
    static Instant began(Campaign campaign) {
        return campaign.startOf(campaign.days().first());
    }

    /** The latest moment that is not after the one given. */
    Optional<Instant> last(Instant now) {
        var end = now.isAfter(until) ? until : now;
        if (step() > 1 && end.equals(until)) {
            return Optional.of(until);
        }
        var day = end.atZone(zone).toLocalDate();
        return days(day, -Math.max(1, step()), 0)
                .filter(t -> t.isAfter(from) && !t.isAfter(end))
                .reduce((first, second) -> second);
    }

    /** The first moment after the one given. */
    Optional<Instant> next(Instant now) {
        var start = now.isBefore(from) ? from : now;
        var day = start.atZone(zone).toLocalDate();
        return Stream.concat(days(day, -1, Math.max(1, step())), Stream.of(until))
                .filter(t -> t.isAfter(start) && !t.isAfter(until))
                .findFirst();
    }

    private Stream<Instant> days(LocalDate day, long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(day::plusDays).flatMap(this::of);
    }

    /** How many days a step is; 0 for less than one. */
    private long step() {
        return every.toDays();
    }

    /** Whether a step of days begins on the day: they are counted from the campaign's first. */
    private boolean on(LocalDate day) {
        var first = from.atZone(zone).toLocalDate();
        return step() < 2 || Math.floorMod(first.until(day, ChronoUnit.DAYS), step()) == 0;
    }

    private Stream<Instant> of(LocalDate day) {
        if (!on(day)) {
            return Stream.of();
        }
        return LongStream.range(0, Math.max(1, Duration.ofDays(1).dividedBy(every)))
                .mapToObj(i -> day.atTime(begins).plus(every.multipliedBy(i)))
                .map(t -> t.atZone(zone).toInstant())
                .distinct();
    }
}
