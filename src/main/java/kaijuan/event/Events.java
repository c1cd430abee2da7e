package kaijuan.event;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.security.Once;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events of a campaign, as organisers plan them. */
@Component
public class Events {

    private static final int NAME = 60;
    private static final int PLACE = 120;

    private final EventRows rows;
    private final Audit audit;
    private final Once once;
    private final Clock clock;

    Events(EventRows rows, Audit audit, Once once, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /** All events, by their days. */
    public List<Event> all(Campaign campaign) {
        return rows.all(campaign.id());
    }

    /**
     * The event of the campaign.
     *
     * @throws Refusal 404 if it has none of the number
     */
    public Event one(Campaign campaign, long id) {
        return rows.one(campaign.id(), id).orElseThrow(Refusal::unknown);
    }

    /**
     * Plans an event; the same sent again at once is the same event.
     *
     * @param by who plans it
     * @return its number
     * @throws Refusal 422 in words if it cannot be held so
     */
    @Transactional
    public long add(Campaign campaign, Event.Plan plan, long by) {
        var sound = checked(campaign, plan);
        if (!once.first("event", campaign.id(), by, sound)) {
            return all(campaign).stream()
                    .filter(e -> e.plan().equals(sound))
                    .mapToLong(Event::id)
                    .max()
                    .orElseThrow(() -> Refusal.conflict("event.changed"));
        }
        long id = rows.add(campaign.id(), sound, clock.instant(), by);
        note(by, "event.planned", campaign, id);
        return id;
    }

    /**
     * Changes the event; name and kind of the code only while nobody has attended.
     *
     * @throws Refusal 409 if somebody changed it meanwhile, or it cannot be changed so any more
     */
    @Transactional
    public void edit(Campaign campaign, long id, int version, Event.Plan plan, long by) {
        var before = one(campaign, id);
        if (!rows.edit(campaign.id(), id, version, checked(campaign, plan))) {
            throw before.version() == version && before.ended() == null
                    ? Refusal.conflict("event.attended")
                    : Refusal.conflict("event.changed");
        }
        note(by, "event.replanned", campaign, id);
    }

    /** Ends the event before its time: its code is taken no more; who attended has attended. */
    @Transactional
    public void end(Campaign campaign, long id, long by) {
        one(campaign, id);
        if (rows.end(campaign.id(), id, clock.instant())) {
            note(by, "event.ended", campaign, id);
        }
    }

    /** The code to be shown now. */
    public String code(Event event) {
        return Codes.now(rows.secret(event), event.plan().rotating(), clock.instant());
    }

    private void note(long by, String what, Campaign campaign, long id) {
        audit.note(by, what, "event " + id, Map.of("campaign", campaign.slug()));
    }

    private static Event.Plan checked(Campaign campaign, Event.Plan plan) {
        var name = plan.name().strip();
        var place = plan.place().strip();
        if (name.isEmpty() || name.length() > NAME) {
            throw Refusal.against("event.name.wrong", NAME);
        }
        if (place.isEmpty() || place.length() > PLACE) {
            throw Refusal.against("event.place.wrong", PLACE);
        }
        var days = campaign.days();
        if (plan.first().isBefore(days.first())
                || plan.last().isAfter(days.last())
                || plan.last().isBefore(plan.first())) {
            throw Refusal.against("event.days.wrong", days.first(), days.last());
        }
        if (!plan.closes().equals(LocalTime.MIDNIGHT) && !plan.closes().isAfter(plan.opens())) {
            throw Refusal.against("event.hours.wrong");
        }
        return new Event.Plan(
                name,
                place,
                plan.first(),
                plan.last(),
                plan.opens(),
                plan.closes(),
                plan.rotating());
    }
}
