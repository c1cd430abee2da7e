package kaijuan.campaign;

import java.util.Optional;
import kaijuan.ground.audit.Named;
import org.springframework.stereotype.Component;

/** Names of campaigns in the audit log, where they stand by number or by slug. */
@Component
class CampaignNames implements Named {

    private static final String KIND = "campaign ";

    private final Campaigns campaigns;

    CampaignNames(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<String> named(String about) {
        if (!about.startsWith(KIND)) {
            return Optional.empty();
        }
        var which = about.substring(KIND.length());
        return campaigns.all().stream()
                .filter(c -> c.slug().equals(which) || String.valueOf(c.id()).equals(which))
                .map(Campaign::name)
                .findFirst();
    }
}
