package kaijuan.home.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolment;
import kaijuan.campaign.Enrolments;
import kaijuan.checkin.Checkins;
import kaijuan.ground.web.Here;
import kaijuan.points.Points;
import kaijuan.reading.Readings;
import kaijuan.reading.web.Spoken;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an entrant stands in a campaign. */
@Component
class Footings {

    private final Enrolments enrolments;
    private final Units units;
    private final Points points;
    private final Checkins checkins;
    private final Readings readings;

    Footings(
            Enrolments enrolments,
            Units units,
            Points points,
            Checkins checkins,
            Readings readings) {
        this.enrolments = enrolments;
        this.units = units;
        this.points = points;
        this.checkins = checkins;
        this.readings = readings;
    }

    /** Where the visitor stands; null for nobody, or whoever has not entered. */
    @Nullable Footing of(Campaign campaign, Here here) {
        var person = here.visitor().id();
        var enrolment = person == null ? null : enrolments.of(campaign.id(), person).orElse(null);
        return enrolment == null ? null : of(campaign, enrolment, here);
    }

    private Footing of(Campaign campaign, Enrolment enrolment, Here here) {
        long member = enrolment.member();
        var day = campaign.dayOf(here.now());
        var tasks = points.today(campaign, member, here.now());
        long seconds =
                readings.spans().parts(campaign.id(), member, day).stream()
                        .mapToLong(p -> p.counted())
                        .sum();
        return new Footing(
                unit(enrolment),
                tasks.stream().mapToInt(Points.Task::earned).sum(),
                points.account(campaign, member).points(),
                Spoken.length(seconds, here.text()),
                tasks,
                campaign.allows("checkin", here.now())
                        && !checkins.days(campaign.id(), member).contains(day),
                List.of(),
                null);
    }

    private String unit(Enrolment enrolment) {
        var unit = enrolment.unit();
        var other = enrolment.other();
        return unit != null ? units.byId(unit).name() : other == null ? "" : other;
    }
}
