package kaijuan.command;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.Installation;
import kaijuan.ground.web.Refusal;

/** The campaign that a command names. */
final class Slug {

    private Slug() {}

    static Campaign of(Installation installation, String slug) {
        return installation.the(Campaigns.class).all().stream()
                .filter(c -> c.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.against("command.campaign.unknown", slug));
    }
}
