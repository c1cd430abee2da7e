package kaijuan.live.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Typed;
import kaijuan.live.ClassCard;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;

/**
 * The organiser's sheet of a class.
 *
 * @param campaign the campaign
 * @param card the class as it stands, or null for a new one
 * @param typed what the form says, with what is wrong
 * @param wrong what is wrong with the whole, or empty
 * @param calls how many people want to be reminded
 * @param films films that may show it again
 * @param units units to choose from: code and name
 */
public record ClassSheet(
        Campaign campaign,
        @Nullable ClassCard card,
        Typed typed,
        String wrong,
        int calls,
        List<Title> films,
        List<String> units) {

    /** The address of the organiser's list. */
    public String desk() {
        return "/c/" + campaign.slug() + "/live/desk";
    }

    /** Where the form is sent. */
    public String action() {
        return card == null ? desk() + "/new" : desk() + "/" + card.of().id();
    }
}
