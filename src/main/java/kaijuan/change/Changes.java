package kaijuan.change;

import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.points.Rescoring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts definitions to work: one act that is noted with who, when and why, after which everybody is
 * scored anew. What was published stays as it is.
 */
@Component
public class Changes {

    private final Campaigns campaigns;
    private final Rescoring rescoring;
    private final Audit audit;

    Changes(Campaigns campaigns, Rescoring rescoring, Audit audit) {
        this.campaigns = campaigns;
        this.rescoring = rescoring;
        this.audit = audit;
    }

    /**
     * Puts the document to work as the next version of the campaign.
     *
     * @param seen the preview that its author has read, of this very document
     * @param note why, for everybody to read
     * @throws Flawed with every mistake; nothing has changed then
     * @throws Refusal 409 without a preview of this document, or if another version runs by now
     */
    @Transactional
    public Campaign apply(
            Campaign campaign, String document, Preview seen, @Nullable Long author, String note) {
        if (!seen.ready()
                || seen.campaignId() != campaign.id()
                || !seen.digest().equals(Campaigns.digest(document))) {
            throw Refusal.conflict("change.unseen");
        }
        var changed = campaigns.change(document, seen.version(), author, note);
        rescoring.all(changed);
        note(
                author,
                "definition.changed",
                changed,
                seen.version(),
                note,
                seen.people(),
                seen.units());
        return changed;
    }

    /**
     * Opens a new campaign.
     *
     * @throws Flawed with every mistake
     * @throws Refusal 409 if there is a campaign of that address already
     */
    @Transactional
    public Campaign open(String document, @Nullable Long author, String note) {
        var opened = campaigns.change(document, 0, author, note);
        note(author, "definition.opened", opened, 0, note, 0, 0);
        return opened;
    }

    /**
     * Takes a definition on the authority of whoever sits at the machine, without a preview; one
     * that runs already changes nothing.
     *
     * @throws Flawed with every mistake; nothing has changed then
     */
    @Transactional
    public Campaign load(String document) {
        var slug = campaigns.judge(document).slug();
        int before =
                campaigns.all().stream()
                        .filter(c -> c.slug().equals(slug))
                        .mapToInt(Campaign::version)
                        .findFirst()
                        .orElse(0);
        var loaded = campaigns.load(document);
        if (loaded.version() == before) {
            return loaded;
        }
        if (before > 0) {
            rescoring.all(loaded);
        }
        note(null, "definition.loaded", loaded, before, "", 0, 0);
        return loaded;
    }

    private void note(
            @Nullable Long author,
            String what,
            Campaign campaign,
            int before,
            String note,
            int people,
            int units) {
        audit.note(
                author,
                what,
                "campaign " + campaign.id(),
                Map.of(
                        "version",
                        campaign.version(),
                        "before",
                        before,
                        "people",
                        people,
                        "units",
                        units),
                note.isEmpty() ? null : note);
    }
}
