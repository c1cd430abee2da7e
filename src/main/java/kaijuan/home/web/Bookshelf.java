package kaijuan.home.web;

import java.util.List;
import kaijuan.campaign.Campaign;

/**
 * The bookshelf of a campaign.
 *
 * @param campaign the campaign
 * @param room the room that is shown alone, or empty for all
 * @param words what was searched for; empty for all titles
 * @param recent titles to go on with, the latest first
 * @param halls its rooms with titles
 */
public record Bookshelf(
        Campaign campaign, String room, String words, List<Volume> recent, List<Hall> halls) {

    /** Titles of a room shown before one opens the room. */
    public static final int FIRST = 12;

    /**
     * Titles of a room whose drawn covers come with the page; further ones come as they are seen.
     */
    public static final int DRAWN = 60;

    /** The address of the bookshelf. */
    public String base() {
        return "/c/" + campaign.slug() + "/shelf";
    }

    /** Whether only some of the titles of a room are shown. */
    public boolean brief() {
        return room.isEmpty() && words.isEmpty();
    }

    /** How many titles are shown in all. */
    public int found() {
        return halls.stream().mapToInt(h -> h.volumes().size()).sum();
    }
}
