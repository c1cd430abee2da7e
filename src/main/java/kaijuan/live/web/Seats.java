package kaijuan.live.web;

import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.security.Policy;
import kaijuan.ground.web.Here;
import kaijuan.live.ClassCard;
import kaijuan.live.Classes;
import kaijuan.live.Hosts;
import kaijuan.live.Phase;
import kaijuan.reading.Readings;
import kaijuan.reading.Spans;
import org.springframework.stereotype.Component;

/** Shows visitors to their seat in a class. */
@Component
class Seats {

    private final Classes classes;
    private final Enrolments enrolments;
    private final Spans spans;
    private final Hosts hosts;

    Seats(Classes classes, Enrolments enrolments, Readings readings, Hosts hosts) {
        this.classes = classes;
        this.enrolments = enrolments;
        this.spans = readings.spans();
        this.hosts = hosts;
    }

    /**
     * The visit; where it shows a host of the list within the page, the answer's policy says so.
     */
    ClassVisit of(Here here, Campaign campaign, ClassCard card, HttpServletResponse response) {
        var of = card.of();
        var who = here.visitor().id();
        var entered = who != null && enrolments.of(campaign.id(), who).isPresent();
        boolean shows = entered && card.phase() == Phase.HELD && hosts.allow(of.address());
        if (shows) {
            hosts.source(of.address()).ifPresent(host -> Policy.admit(response, host));
        }
        return new ClassVisit(
                campaign,
                card,
                entered,
                who == null ? 0 : counted(campaign, card, who),
                hosts.allow(of.address()),
                classes.replay(campaign, of).orElse(null));
    }

    private int counted(Campaign campaign, ClassCard card, long who) {
        var day = campaign.dayOf(card.of().hours().from());
        return spans.parts(campaign.id(), who, day).stream()
                .filter(p -> p.titleId() == card.of().id())
                .mapToInt(Spans.PartTime::counted)
                .sum();
    }
}
