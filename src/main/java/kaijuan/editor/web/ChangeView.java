package kaijuan.editor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Reworded;
import kaijuan.change.Filter;
import kaijuan.change.Preview;
import kaijuan.change.Sum;
import kaijuan.editor.Draft;

/**
 * What a draft would change.
 *
 * @param draft the draft
 * @param running the campaign as it runs
 * @param preview what was worked out
 * @param asOf the moment whose facts were taken, in words
 * @param current whether the preview is of the draft as saved and of the version that runs
 * @param changes what the rules would say otherwise
 * @param sums how many would have something else, by what differs
 * @param news boards and awards that are new or gone, in words
 * @param filter what is looked at
 * @param rows the differences of this page
 * @param count how many the filter lets pass
 * @param page from 1
 */
public record ChangeView(
        Draft draft,
        Campaign running,
        Preview preview,
        String asOf,
        boolean current,
        List<Reworded> changes,
        List<Sum> sums,
        List<String> news,
        Filter filter,
        List<Row> rows,
        int count,
        int page) {

    static final int PAGE = 50;

    /**
     * A difference in words.
     *
     * @param who the person's mask and number, or the unit
     * @param unit the unit of a person; empty for none
     * @param what points, the board or the award
     * @param was what they have
     * @param becomes what they would have
     * @param better whether it is to their advantage
     */
    public record Row(
            String who, String unit, String what, String was, String becomes, boolean better) {}

    /** The address of the preview. */
    public String at() {
        return "/editor/" + draft.id() + "/preview/" + preview.id();
    }

    /** The address of a sum's rows. */
    public String of(Sum sum, String way) {
        return at() + query(sum.what(), sum.thing(), sum.units() ? "units" : "people", way);
    }

    /** The filter as the query of an address. */
    public String query() {
        return query(filter.what(), filter.thing(), filter.whose(), filter.way());
    }

    private static String query(String what, String thing, String whose, String way) {
        return "?what=" + what + "&thing=" + encoded(thing) + "&whose=" + whose + "&way=" + way;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(count, PAGE));
    }

    /** How much is done, in per cent. */
    public int percent() {
        return preview.total() == 0 ? 0 : (int) (preview.done() * 100 / preview.total());
    }
}
