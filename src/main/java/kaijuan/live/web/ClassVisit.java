package kaijuan.live.web;

import kaijuan.campaign.Campaign;
import kaijuan.live.ClassCard;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;

/**
 * A visitor at a class.
 *
 * @param campaign the campaign
 * @param card the class
 * @param entered whether the visitor has entered the campaign
 * @param counted seconds of the class that count for the visitor so far
 * @param embedded whether its address may be shown within the page
 * @param replay the film that shows it again, or null
 */
public record ClassVisit(
        Campaign campaign,
        ClassCard card,
        boolean entered,
        int counted,
        boolean embedded,
        @Nullable Title replay) {

    /** The address below which the campaign's pages lie. */
    public String base() {
        return "/c/" + campaign.slug();
    }
}
