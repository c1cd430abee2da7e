package kaijuan.event.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.event.Attendances;
import kaijuan.event.Event;
import kaijuan.event.Events;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Qr;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Site;
import kaijuan.member.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The organiser's desk of events: planning, the code for the screen or the poster, who came. */
@Controller
class EventDesk {

    private static final String DESK = "/c/{campaign}/event/desk";
    private static final String ONE = DESK + "/{event:\\d{1,18}}";
    private static final int SHOWN = 200;

    private final Charge charge;
    private final Events events;
    private final Attendances attendances;
    private final Members members;

    EventDesk(Charge charge, Events events, Attendances attendances, Members members) {
        this.charge = charge;
        this.events = events;
        this.attendances = attendances;
        this.members = members;
    }

    @For("organiser")
    @DeskDoor(value = "event.desk.title", order = 50)
    @GetMapping(DESK)
    View all(Here here, @PathVariable("campaign") String slug) {
        return all(here, charge.organised(slug, here.visitor()), PlanForm.EMPTY, null);
    }

    @For("organiser")
    @PostMapping(DESK)
    View add(Here here, @PathVariable("campaign") String slug, PlanForm form) {
        var campaign = charge.organised(slug, here.visitor());
        try {
            return to(campaign, events.add(campaign, form.plan(), here.visitor().person()));
        } catch (Refusal refusal) {
            return Answered.by(refusal, all(here, campaign, form, here.say(refusal)));
        }
    }

    @For("organiser")
    @GetMapping(ONE)
    View one(Here here, @PathVariable("campaign") String slug, @PathVariable("event") long id) {
        var campaign = charge.organised(slug, here.visitor());
        var event = events.one(campaign, id);
        return one(here, campaign, event, PlanForm.of(event), null);
    }

    @For("organiser")
    @PostMapping(ONE)
    View edit(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("event") long id,
            PlanForm form) {
        var campaign = charge.organised(slug, here.visitor());
        var event = events.one(campaign, id);
        try {
            events.edit(campaign, id, form.edition(), form.plan(), here.visitor().person());
            return to(campaign, id);
        } catch (Refusal refusal) {
            var said = here.say(refusal);
            return Answered.by(refusal, one(here, campaign, event, form, said));
        }
    }

    @For("organiser")
    @PostMapping(ONE + "/end")
    View end(Here here, @PathVariable("campaign") String slug, @PathVariable("event") long id) {
        var campaign = charge.organised(slug, here.visitor());
        events.end(campaign, id, here.visitor().person());
        return to(campaign, id);
    }

    /** For the screen on site, and to be printed where the code does not change. */
    @For("organiser")
    @GetMapping(ONE + "/screen")
    View screen(
            Here here,
            HttpServletRequest request,
            @PathVariable("campaign") String slug,
            @PathVariable("event") long id) {
        var campaign = charge.organised(slug, here.visitor());
        var event = events.one(campaign, id);
        var code = events.code(event);
        var address = Site.address(request) + "/c/" + campaign.slug() + "/event/" + id;
        return Html.of(
                Html.PAGES.eventScreen(
                        here.page(event.plan().name()),
                        view(here, campaign, event, 0),
                        Qr.of(address + "?code=" + code),
                        code,
                        event.plan().rotating()));
    }

    private View all(Here here, Campaign campaign, PlanForm form, @Nullable String wrong) {
        var counts = attendances.counts(campaign);
        var views =
                events.all(campaign).stream()
                        .map(e -> view(here, campaign, e, counts.getOrDefault(e.id(), 0)))
                        .toList();
        return Html.of(
                Html.PAGES.eventDesk(
                        here.page(here.say("event.desk.title")),
                        campaign,
                        views,
                        form,
                        !campaign.allowing(Attendances.ACT).isEmpty(),
                        wrong));
    }

    private View one(
            Here here, Campaign campaign, Event event, PlanForm form, @Nullable String wrong) {
        int count = attendances.counts(campaign).getOrDefault(event.id(), 0);
        return Html.of(
                Html.PAGES.eventDeskOne(
                        here.page(event.plan().name()),
                        campaign,
                        view(here, campaign, event, count),
                        form,
                        guests(campaign, event),
                        event.ended() != null,
                        wrong));
    }

    private List<EventView.Guest> guests(Campaign campaign, Event event) {
        var came = attendances.at(event, SHOWN);
        var masks = members.masks(came.stream().map(Attendances.Attended::member).toList());
        return came.stream()
                .map(
                        a ->
                                new EventView.Guest(
                                        masks.getOrDefault(a.member(), "*"),
                                        EventView.moment(campaign, a.at())))
                .toList();
    }

    private static EventView view(Here here, Campaign campaign, Event event, int count) {
        return EventView.of(event, campaign, here.now(), null, count, here.text());
    }

    private static View to(Campaign campaign, long id) {
        return Go.to("/c/" + campaign.slug() + "/event/desk/" + id);
    }
}
