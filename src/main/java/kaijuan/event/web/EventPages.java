package kaijuan.event.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.event.Attendances;
import kaijuan.event.Event;
import kaijuan.event.Events;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Events for entrants: what is held, and the code that says one is there. */
@Controller
class EventPages {

    private static final String ONE = "/c/{campaign}/event/{event:\\d{1,18}}";

    private final Campaigns campaigns;
    private final Events events;
    private final Attendances attendances;
    private final Frames frames;

    EventPages(Campaigns campaigns, Events events, Attendances attendances, Frames frames) {
        this.campaigns = campaigns;
        this.events = events;
        this.attendances = attendances;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/event")
    View all(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        var own = attendances.of(campaign, here.visitor().person());
        var views = events.all(campaign).stream().map(e -> view(e, campaign, own, here)).toList();
        return Html.of(
                Html.PAGES.eventEvents(
                        frames.page(here, campaign, "me", "event.title"),
                        campaign,
                        of(views, "open", "coming"),
                        of(views, "over")));
    }

    private static List<EventView> of(List<EventView> all, String... states) {
        return all.stream().filter(v -> List.of(states).contains(v.state())).toList();
    }

    @SignedIn
    @GetMapping(ONE)
    View one(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("event") long id,
            @RequestParam(name = "code", defaultValue = "") String code) {
        var campaign = campaigns.bySlug(slug);
        return page(here, campaign, events.one(campaign, id), code, null);
    }

    @SignedIn
    @PostMapping(ONE)
    View attend(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("event") long id,
            @RequestParam(name = "code", defaultValue = "") String code) {
        var campaign = campaigns.bySlug(slug);
        var event = events.one(campaign, id);
        try {
            attendances.attend(campaign, event, here.visitor().person(), code);
        } catch (Refusal refusal) {
            var said = here.say(refusal);
            return Answered.by(refusal, page(here, campaign, event, "", said));
        }
        return Go.to("/c/" + campaign.slug() + "/event/" + id);
    }

    private View page(
            Here here, Campaign campaign, Event event, String code, @Nullable String wrong) {
        var own = attendances.of(campaign, here.visitor().person());
        var view = view(event, campaign, own, here);
        return Html.of(
                Html.PAGES.eventAttend(
                        frames.titled(here, campaign, "me", view.name()),
                        campaign,
                        view,
                        code.length() > 20 ? "" : code,
                        wrong));
    }

    private static EventView view(
            Event event, Campaign campaign, Map<Long, Instant> own, Here here) {
        return EventView.of(event, campaign, here.now(), own.get(event.id()), 0, here.text());
    }
}
