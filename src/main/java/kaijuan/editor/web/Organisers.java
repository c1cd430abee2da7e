package kaijuan.editor.web;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.editor.Draft;
import kaijuan.editor.Drafts;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which campaigns and drafts an organiser may work on: those within their own units. */
@Component
class Organisers {

    static final String ROLE = "organiser";

    private final Roles roles;
    private final Units units;
    private final Campaigns campaigns;
    private final Drafts drafts;

    Organisers(Roles roles, Units units, Campaigns campaigns, Drafts drafts) {
        this.roles = roles;
        this.units = units;
        this.campaigns = campaigns;
        this.drafts = drafts;
    }

    boolean may(Visitor visitor, Campaign campaign) {
        return roles.scope(visitor, ROLE).holds(top(campaign));
    }

    boolean may(Visitor visitor, Draft draft) {
        var campaign = draft.campaignId();
        return campaign == null
                ? draft.madeBy() == visitor.person() || roles.scope(visitor, ROLE).whole()
                : may(visitor, campaigns.byId(campaign));
    }

    /**
     * The draft.
     *
     * @throws Refusal 404 if there is none, or it is another's
     */
    Draft draft(Visitor visitor, long id) {
        var draft = drafts.of(id);
        if (!may(visitor, draft)) {
            throw Refusal.unknown();
        }
        return draft;
    }

    /**
     * The campaign.
     *
     * @throws Refusal 404 if there is none, or it is another's
     */
    Campaign campaign(Visitor visitor, String slug) {
        var campaign = campaigns.bySlug(slug);
        if (!may(visitor, campaign)) {
            throw Refusal.unknown();
        }
        return campaign;
    }

    /**
     * Lets pass a definition whose entrants come from within the visitor's units.
     *
     * @throws Refusal 403 otherwise, saying what to write
     */
    void demand(Visitor visitor, Campaign defined) {
        if (!may(visitor, defined)) {
            var tops = roles.scope(visitor, ROLE).tops().stream().map(Unit::code).toList();
            throw Refusal.against("editor.outside", String.join("、", tops));
        }
    }

    private @Nullable Long top(Campaign campaign) {
        var code = campaign.entry().under();
        return code == null ? null : units.maybe(code).map(Unit::id).orElse(null);
    }
}
