package kaijuan.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Label;
import kaijuan.shelf.Lectures;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organiser does with live classes: announce, change or move, call off, show again. */
@Component
public class Programme {

    private final Roster roster;
    private final Classes classes;
    private final Herald herald;
    private final Lectures lectures;
    private final Hosts hosts;

    Programme(Roster roster, Classes classes, Herald herald, Lectures lectures, Hosts hosts) {
        this.roster = roster;
        this.classes = classes;
        this.herald = herald;
        this.lectures = lectures;
        this.hosts = hosts;
    }

    /** What is wrong with the class as it is written, by the name of the thing on the form. */
    public Map<String, Refusal> faults(Campaign campaign, Syllabus syllabus) {
        return syllabus.faults(campaign, hosts);
    }

    /**
     * Announces a class.
     *
     * @param who the member of the staff
     * @return its number
     * @throws Refusal 422 if something is wrong with it or the campaign has no room for classes,
     *     409 if another class of the campaign has the name
     */
    @Transactional
    public long announce(Campaign campaign, Syllabus syllabus, long who) {
        sound(campaign, syllabus);
        var label = label(campaign, syllabus);
        long id = lectures.announce(label, Duration.ofMinutes(syllabus.minutes()));
        if (!roster.add(id, campaign.id(), syllabus)) {
            throw Refusal.conflict("live.taken", syllabus.name());
        }
        herald.note(who, "class.announced", seen(campaign, id), null);
        classes.stale(campaign.id());
        return id;
    }

    /**
     * Changes or moves a class; whoever wants to be reminded is told that it was moved.
     *
     * @param version the version that the organiser has seen
     * @throws Refusal 409 if it was changed meanwhile, was called off, or the time that is moved
     *     has come; 422 if something is wrong with it
     */
    @Transactional
    public void change(Campaign campaign, long id, int version, Syllabus syllabus, long who) {
        var was = seen(campaign, id);
        sound(campaign, syllabus);
        try {
            if (!roster.change(id, version, syllabus)) {
                throw Refusal.conflict(was.version() == version ? "live.begun" : "live.edited");
            }
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("live.taken", syllabus.name());
        }
        lectures.change(id, label(campaign, syllabus), Duration.ofMinutes(syllabus.minutes()));
        if (!was.hours().from().equals(syllabus.from())) {
            herald.moved(campaign, was, syllabus.from());
        }
        herald.note(who, "class.changed", was, null);
        classes.stale(campaign.id());
    }

    /**
     * Calls a class off; whoever wants to be reminded is told why. What was attended stays counted.
     *
     * @throws Refusal 409 if it was changed meanwhile or is over, 422 without a reason
     */
    @Transactional
    public void callOff(Campaign campaign, long id, int version, String why, long who) {
        var was = seen(campaign, id);
        if (why.isBlank() || why.length() > 2000) {
            throw Refusal.against("live.wrong.why");
        }
        if (!roster.callOff(id, version, why.strip())) {
            throw Refusal.conflict(was.version() == version ? "live.begun" : "live.edited");
        }
        herald.off(campaign, was, why);
        herald.note(who, "class.called-off", was, why);
        classes.stale(campaign.id());
    }

    /**
     * Shows a class again in a film of the campaign; 0 takes the film back.
     *
     * @throws Refusal 409 if it was changed meanwhile, 422 if the film is in no room of the
     *     campaign
     */
    @Transactional
    public void replay(Campaign campaign, long id, int version, long film, long who) {
        var was = seen(campaign, id);
        if (film != 0 && classes.film(campaign, film).isEmpty()) {
            throw Refusal.against("live.wrong.replay");
        }
        if (!roster.replay(id, version, film == 0 ? null : film)) {
            throw Refusal.conflict("live.edited");
        }
        if (film != 0) {
            herald.replayed(campaign, was);
        }
        herald.note(who, "class.replayed", was, null);
        classes.stale(campaign.id());
    }

    private LiveClass seen(Campaign campaign, long id) {
        return roster.of(campaign.id()).stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    private void sound(Campaign campaign, Syllabus syllabus) {
        for (var wrong : faults(campaign, syllabus).values()) {
            throw wrong;
        }
    }

    private static Label label(Campaign campaign, Syllabus syllabus) {
        var room = Classes.room(campaign).orElseThrow(() -> Refusal.against("live.wrong.room"));
        return new Label(
                syllabus.name(),
                syllabus.speaker().name(),
                "",
                "",
                syllabus.about(),
                "",
                "",
                false,
                tags(room),
                null);
    }

    private static Set<String> tags(Room room) {
        return room.tags().isEmpty() ? Set.of(room.medium()) : Set.copyOf(room.tags());
    }
}
