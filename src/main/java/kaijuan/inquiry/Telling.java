package kaijuan.inquiry;

import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deciders;
import kaijuan.ground.audit.Audit;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.springframework.stereotype.Component;

/** Notes what an organiser decided, and tells the member why; in the running transaction. */
@Component("inquiryTelling")
class Telling {

    private final Messages messages;
    private final Deciders deciders;
    private final Audit audit;

    Telling(Messages messages, Deciders deciders, Audit audit) {
        this.messages = messages;
        this.deciders = deciders;
        this.audit = audit;
    }

    void objected(Campaign campaign) {
        deciders.organisers(campaign, "inquiry.waits.objection", WaitingCases.DESK);
    }

    void decided(Campaign campaign, Case one, Case.Step step) {
        audit.note(
                step.by(),
                "inquiry." + step.what(),
                "member " + one.member(),
                Map.of(
                        "campaign", campaign.slug(),
                        "case", one.id(),
                        "day", one.day().toString(),
                        "what", one.what()),
                step.said());
        if (step.what().equals("nothing")) {
            return;
        }
        messages.tell(
                one.member(),
                new Notice(
                        Kind.DECIDED,
                        "inquiry " + one.id() + " " + step.what(),
                        campaign.id(),
                        campaign.name(),
                        "inquiry.message." + step.what(),
                        List.of(one.day().toString()),
                        step.said(),
                        "/c/" + campaign.slug() + "/me/inquiry/" + one.id()));
    }
}
