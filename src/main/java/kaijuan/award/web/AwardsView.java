package kaijuan.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of awards.
 *
 * @param home the address of the awards, without a slash at the end
 * @param rules the address of the rules
 * @param head when the shown publication was made, by whom and as of when; null before the first
 * @param digest its digest in words, or null
 * @param awards each award
 * @param earlier earlier publications
 * @param whole whether all awards are on the page, else one of them with all its places
 * @param no the publication asked for; null for the latest
 * @param at the page of the places, from 1
 * @param of how many pages there are
 */
public record AwardsView(
        String home,
        String rules,
        @Nullable String head,
        @Nullable String digest,
        List<One> awards,
        List<Link> earlier,
        boolean whole,
        @Nullable Integer no,
        int at,
        int of) {

    /** The address of one award, to which the page's number is added. */
    public String pages(String award) {
        return home + "/" + award + "?" + (no == null ? "" : "no=" + no + "&") + "page=";
    }

    /**
     * An award.
     *
     * @param id its word
     * @param name its name
     * @param how its condition in words
     * @param prize the prize in words, or null
     * @param note why there are no places shown, or null
     * @param count how many won and how many places there are, or null
     * @param rows its places
     * @param own what became of the visitor, or null
     * @param more whether there are more places than rows
     * @param draw its draw, or null
     */
    public record One(
            String id,
            String name,
            String how,
            @Nullable String prize,
            @Nullable String note,
            @Nullable String count,
            List<Row> rows,
            @Nullable String own,
            boolean more,
            @Nullable Draw draw) {}

    /**
     * A place.
     *
     * @param no from 1
     * @param who a mask or a unit's name; null when it is empty
     * @param unit the unit of a person, or null
     * @param why in words
     */
    public record Row(int no, @Nullable String who, @Nullable String unit, String why) {}

    /**
     * A draw in words.
     *
     * @param list the address of its file
     * @param said sentences about it
     */
    public record Draw(String list, List<String> said) {}

    /** An earlier publication. */
    public record Link(String address, String label) {}
}
