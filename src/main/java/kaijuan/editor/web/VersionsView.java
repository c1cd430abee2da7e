package kaijuan.editor.web;

import java.util.List;
import kaijuan.campaign.Campaign;

/**
 * The versions of a campaign's definition.
 *
 * @param campaign the campaign as it runs
 * @param rows the versions, the one that runs first
 * @param asked the latest previews
 * @param done whether a change has just been put to work
 */
public record VersionsView(Campaign campaign, List<Row> rows, List<Asked> asked, boolean done) {

    /** A version with who put it to work, when and why, and the beginning of its digest. */
    public record Row(int no, String at, String author, String note, String digest) {}

    /** A preview that was asked for, and what became of it. */
    public record Asked(long id, String at, String said) {}
}
