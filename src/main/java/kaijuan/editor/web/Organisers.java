package kaijuan.editor.web;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Charge;
import kaijuan.editor.Draft;
import kaijuan.editor.Drafts;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import org.springframework.stereotype.Component;

/** Which campaigns and drafts an organiser may work on: those within their own units. */
@Component
class Organisers {

    static final String ROLE = "organiser";

    private final Roles roles;
    private final Charge charge;
    private final Campaigns campaigns;
    private final Drafts drafts;

    Organisers(Roles roles, Charge charge, Campaigns campaigns, Drafts drafts) {
        this.roles = roles;
        this.charge = charge;
        this.campaigns = campaigns;
        this.drafts = drafts;
    }

    boolean may(Visitor visitor, Campaign campaign) {
        return charge.organises(campaign, visitor);
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
}
