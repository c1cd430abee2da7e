package kaijuan.editor.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.editor.Draft;
import kaijuan.editor.Templates;

/**
 * What an organiser works on.
 *
 * @param campaigns campaigns at work
 * @param drafts open drafts, the one changed last first
 * @param templates what a new campaign can begin with
 */
public record DeskView(
        List<Campaign> campaigns, List<Draft> drafts, List<Templates.Template> templates) {

    /** Drafts of campaigns that do not exist yet. */
    public List<Draft> fresh() {
        return drafts.stream().filter(Draft::fresh).toList();
    }

    /** Whether a campaign has an open draft. */
    public boolean drafted(Campaign campaign) {
        return drafts.stream().anyMatch(d -> Long.valueOf(campaign.id()).equals(d.campaignId()));
    }
}
