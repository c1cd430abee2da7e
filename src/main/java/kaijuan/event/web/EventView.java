package kaijuan.event.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kaijuan.campaign.Campaign;
import kaijuan.event.Event;
import kaijuan.ground.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An event in words.
 *
 * @param id its number
 * @param name what it is
 * @param place where
 * @param days its days and hours
 * @param state {@code open}, {@code coming} or {@code over}
 * @param attended when the person attended, in words, or null
 * @param count how many attended
 */
public record EventView(
        long id,
        String name,
        String place,
        String days,
        String state,
        @Nullable String attended,
        int count) {

    /** Somebody who came, as the desk shows them: masked, and when. */
    public record Guest(String name, String at) {}

    static EventView of(
            Event event,
            Campaign campaign,
            Instant now,
            @Nullable Instant attended,
            int count,
            Text text) {
        var plan = event.plan();
        return new EventView(
                event.id(),
                plan.name(),
                plan.place(),
                days(plan.first(), plan.last(), plan.opens(), plan.closes(), text),
                event.open(campaign, now) ? "open" : event.over(campaign, now) ? "over" : "coming",
                attended == null ? null : moment(campaign, attended),
                count);
    }

    static String moment(Campaign campaign, Instant at) {
        var local = at.atZone(campaign.zone());
        return "%s %02d:%02d".formatted(local.toLocalDate(), local.getHour(), local.getMinute());
    }

    private static String days(
            LocalDate first, LocalDate last, LocalTime opens, LocalTime closes, Text text) {
        var until = closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes.toString();
        return first.equals(last)
                ? text.say("event.day", first, opens, until)
                : text.say("event.days", first, last, opens, until);
    }
}
