package kaijuan.reading.web;

import java.time.Instant;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.reading.Place;
import kaijuan.shelf.Part;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;

/**
 * A member with a title of a campaign open.
 *
 * @param campaign the campaign that the time counts for
 * @param title what is read, heard or seen
 * @param member who
 * @param kept where the member goes on, or null if the title is new to them
 * @param entered whether the member has entered the campaign
 * @param now the moment
 */
public record Visit(
        Campaign campaign,
        Title title,
        long member,
        @Nullable Place kept,
        boolean entered,
        Instant now) {

    /** The address below which the title's pages of reading lie. */
    public String base() {
        return "/c/" + campaign.slug() + "/reading/" + title.id();
    }

    /** The address of the title's own page. */
    public String titlePage() {
        return "/c/" + campaign.slug() + "/shelf/" + title.id();
    }

    /** Whether time counts at the moment. */
    public boolean counts() {
        return campaign.open(campaign.rooms(title.medium(), title.tags()), now);
    }

    /** The part to go on in. */
    public int goesOn() {
        return kept == null ? 1 : Math.min(kept.part(), title.parts().size());
    }

    /** The part of the number; refused as unknown if there is none. */
    public Part part(int no) {
        if (no < 1 || no > title.parts().size()) {
            throw Refusal.unknown();
        }
        return title.parts().get(no - 1);
    }

    /** Where to go on in the part: characters from its start, or milliseconds; 0 in any other. */
    public long within(Part part) {
        if (kept == null || kept.part() != part.no()) {
            return 0;
        }
        return Math.clamp(kept.place() - (title.isBook() ? part.start() : 0), 0, part.length());
    }
}
