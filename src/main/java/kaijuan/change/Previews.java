package kaijuan.change;

import java.time.Clock;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change would change: asked for, worked out as a job, left and found again. */
@Component
public class Previews {

    private static final int SHOWN = 20;

    private final Campaigns campaigns;
    private final Sheets sheets;
    private final Differences differences;
    private final Clock clock;

    Previews(Campaigns campaigns, Sheets sheets, Differences differences, Clock clock) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.differences = differences;
        this.clock = clock;
    }

    /**
     * Asks what the document would change of the campaign as it runs now.
     *
     * @param by the member who asks; null for the command line
     * @return the preview's number
     * @throws Flawed with every mistake
     * @throws Refusal 422 if it is the definition of another campaign
     */
    public long ask(Campaign campaign, String document, @Nullable Long by) {
        var other = campaigns.judge(document);
        if (!other.slug().equals(campaign.slug())) {
            throw Refusal.against("change.other", other.slug(), campaign.slug());
        }
        return sheets.ask(campaign, document, Campaigns.digest(document), by, clock.instant());
    }

    /**
     * The preview.
     *
     * @throws Refusal 404 when there is none
     */
    public Preview of(long id) {
        return sheets.one(id).orElseThrow(Refusal::unknown);
    }

    /** The document whose changes the preview shows. */
    public String document(Preview preview) {
        return sheets.document(preview.id());
    }

    /** The latest previews of the campaign, the last first. */
    public List<Preview> latest(Campaign campaign) {
        return sheets.latest(campaign.id(), SHOWN);
    }

    /** How many would have something else, by what differs. */
    public List<Sum> sums(Preview preview) {
        return differences.sums(preview.id());
    }

    /** Those that the filter lets pass, from one on, at most so many. */
    public List<Difference> some(Preview preview, Filter filter, int skip, int most) {
        return differences.some(preview.id(), filter, skip, most);
    }

    /** How many the filter lets pass. */
    public int count(Preview preview, Filter filter) {
        return differences.count(preview.id(), filter);
    }
}
