package kaijuan.home.web;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolment;
import kaijuan.campaign.Enrolments;
import kaijuan.checkin.Checkins;
import kaijuan.ground.web.Here;
import kaijuan.points.Points;
import kaijuan.reading.Spoken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an entrant stands in a campaign. */
@Component
class Footings {

    private final Enrolments enrolments;
    private final Points points;
    private final Checkins checkins;
    private final Reads reads;
    private final Heads heads;

    Footings(Enrolments enrolments, Points points, Checkins checkins, Reads reads, Heads heads) {
        this.enrolments = enrolments;
        this.points = points;
        this.checkins = checkins;
        this.reads = reads;
        this.heads = heads;
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
        return new Footing(
                enrolments.where(enrolment),
                tasks.stream().mapToInt(Points.Task::earned).sum(),
                points.account(campaign, member).points(),
                Spoken.length(reads.seconds(campaign, member, day), here.text()),
                tasks,
                campaign.allows("checkin", here.now())
                        && !checkins.days(campaign.id(), member).contains(day),
                reads.going(campaign, member),
                heads.rank(campaign, member, here));
    }
}
