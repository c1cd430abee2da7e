package kaijuan.change;

import java.util.concurrent.atomic.AtomicLong;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Versions;
import kaijuan.points.Recounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works out previews, one after the other; one that was cut short is begun again. */
@Component
public class Working {

    private static final Logger LOG = LoggerFactory.getLogger(Working.class);
    private static final int TOLD = 5_000;

    private final Campaigns campaigns;
    private final Versions versions;
    private final Recounts recounts;
    private final Comparing comparing;
    private final Desk desk;

    Working(
            Campaigns campaigns,
            Versions versions,
            Recounts recounts,
            Comparing comparing,
            Desk desk) {
        this.campaigns = campaigns;
        this.versions = versions;
        this.recounts = recounts;
        this.comparing = comparing;
        this.desk = desk;
    }

    /** Works out every preview that waits; gives how many. */
    public int work() {
        int worked = 0;
        for (var next = desk.next(); next != null; next = desk.next()) {
            one(next);
            worked++;
        }
        return worked;
    }

    private void one(Preview preview) {
        try {
            var running = campaigns.byId(preview.campaignId());
            var before = versions.at(running, preview.version());
            var after = campaigns.judge(desk.document(preview)).as(before);
            var asOf = desk.begun(preview, recounts.days(running));
            var done = new AtomicLong();
            var compared =
                    comparing.of(
                            before,
                            after,
                            asOf,
                            days -> {
                                long sum = done.addAndGet(days);
                                if (sum / TOLD != (sum - days) / TOLD) {
                                    desk.step(preview, sum);
                                }
                            });
            desk.done(preview, compared);
        } catch (RuntimeException e) {
            LOG.warn("preview {} failed", preview.id(), e);
            desk.failed(preview);
        }
    }
}
