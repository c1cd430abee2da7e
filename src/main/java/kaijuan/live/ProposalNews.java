package kaijuan.live;

import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deciders;
import kaijuan.ground.audit.Audit;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells clerks what became of what they proposed, and notes who did what. */
@Component
class ProposalNews {

    private final Messages messages;
    private final Deciders deciders;
    private final Audit audit;

    ProposalNews(Messages messages, Deciders deciders, Audit audit) {
        this.messages = messages;
        this.deciders = deciders;
        this.audit = audit;
    }

    /** Organisers have to decide it. */
    void detailed(Campaign campaign) {
        deciders.organisers(campaign, "live.proposal.waits", WaitingProposals.DESK);
    }

    void note(long who, String what, Campaign campaign, long id, @Nullable String typed) {
        audit.note(who, what, "proposal " + id, Map.of("campaign", campaign.id()), typed);
    }

    void returned(Campaign campaign, Proposed of, String reason) {
        var key = "live.proposal.returned " + of.id() + " " + of.version();
        var notice = Notice.of(Kind.RETURNED, key, "live.told.returned", of.theme());
        tell(campaign, of, notice.saying(reason), "/live/proposals/" + of.id());
    }

    void accepted(Campaign campaign, Proposed of, long becomes) {
        var key = "live.proposal.accepted " + of.id();
        var notice = Notice.of(Kind.DECIDED, key, "live.told.accepted", of.theme());
        tell(campaign, of, notice, "/live/" + becomes);
    }

    /** Whether it is new to the clerk. */
    boolean overdue(Campaign campaign, Proposed of, int days) {
        var key = "live.proposal.overdue " + of.id();
        var due = of.due(campaign, days);
        var notice = Notice.of(Kind.REMINDER, key, "live.told.overdue", of.theme(), due);
        return tell(campaign, of, notice, "/live/proposals/" + of.id());
    }

    private boolean tell(Campaign campaign, Proposed of, Notice notice, String path) {
        return messages.tell(
                of.by(),
                notice.in(campaign.id(), campaign.name()).leading("/c/" + campaign.slug() + path));
    }
}
