package kaijuan.home.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Reworded;
import kaijuan.campaign.Versions;

/**
 * The rules of a version.
 *
 * @param shown the version that is shown
 * @param versions all versions, the one that runs first
 * @param passages its rules in words
 * @param changes what they say otherwise than those of the version before
 * @param document its document, as written
 */
public record RulesView(
        Campaign campaign,
        Versions.Version shown,
        List<Versions.Version> versions,
        List<Passage> passages,
        List<Reworded> changes,
        String document) {

    /** Whether the version is the one that runs. */
    public boolean runs() {
        return shown.no() == campaign.version();
    }
}
