package kaijuan.home.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Activity;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.ground.text.Text;

/**
 * The activities of a campaign, each where it stands (D1).
 *
 * @param items every activity, in the order written
 */
public record Programme(List<Item> items) {

    /**
     * An activity on the campaign's page.
     *
     * @param activity the activity
     * @param days its days, in words
     * @param state {@code on}, {@code ahead} or {@code past}
     * @param left how long it goes on, in words
     * @param rooms its rooms with titles
     */
    public record Item(
            Activity activity, String days, String state, String left, List<Room> rooms) {}

    static Programme of(Campaign campaign, Instant now, Text text) {
        var today = campaign.dayOf(now);
        return new Programme(
                campaign.activities().stream()
                        .map(
                                a ->
                                        new Item(
                                                a,
                                                Stages.days(a.days()),
                                                Stages.state(a.days(), today),
                                                left(a, today, text),
                                                rooms(campaign, a)))
                        .toList());
    }

    private static String left(Activity activity, LocalDate today, Text text) {
        return switch (Stages.state(activity.days(), today)) {
            case "past" -> text.say("home.left.over");
            case "ahead" ->
                    text.say("home.left.before", Stages.between(today, activity.days().first()));
            default ->
                    text.say("home.activity.on", Stages.between(today, activity.days().last()) + 1);
        };
    }

    private static List<Room> rooms(Campaign campaign, Activity activity) {
        return campaign.rooms().stream().filter(r -> activity.id().equals(r.activity())).toList();
    }
}
