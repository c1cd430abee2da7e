package kaijuan.live;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says of a class.
 *
 * @param name what it is called
 * @param speaker who teaches
 * @param about what it is about
 * @param unit the unit that organises it, or null
 * @param from when it begins
 * @param minutes how long it is
 * @param address the stream, or where it is held
 */
public record Syllabus(
        String name,
        LiveClass.Speaker speaker,
        String about,
        @Nullable Long unit,
        Instant from,
        int minutes,
        String address) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 12 * 60;

    Instant to() {
        return from.plus(Duration.ofMinutes(minutes));
    }

    /** What is wrong with it, by the name of the thing on the form. */
    Map<String, Refusal> faults(Campaign campaign, Hosts hosts) {
        var wrong = new LinkedHashMap<String, Refusal>();
        if (name.isBlank() || name.length() > 200) {
            wrong.put("name", Refusal.against("live.wrong.name", 200));
        }
        if (speaker.name().isBlank() || speaker.name().length() > 200) {
            wrong.put("lecturer", Refusal.against("live.wrong.lecturer", 200));
        }
        if (speaker.biography().length() > 4000) {
            wrong.put("biography", Refusal.against("live.wrong.long", 4000));
        }
        if (about.length() > 4000) {
            wrong.put("about", Refusal.against("live.wrong.long", 4000));
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            wrong.put("minutes", Refusal.against("live.wrong.minutes", SHORTEST, LONGEST));
        } else if (!campaign.dayOf(from).equals(campaign.dayOf(to().minusMillis(1)))) {
            // A class of two days could be attended twice.
            wrong.put("minutes", Refusal.against("live.wrong.midnight"));
        }
        if (!campaign.open(Classes.room(campaign).stream().toList(), from)) {
            wrong.put("from", Refusal.against("live.wrong.closed"));
        }
        if (address.length() > 500 || Address.of(address).isEmpty()) {
            wrong.put("address", Refusal.against("live.wrong.address"));
        } else if (Address.streamed(address) && !hosts.allow(address)) {
            wrong.put("address", Refusal.against("live.wrong.host"));
        }
        return wrong;
    }
}
