package kaijuan.correction;

import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.database.Bell;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.springframework.stereotype.Component;

/** Rings for the day, notes the deed and tells the member; in the running transaction. */
@Component
class Heralds {

    private final Bell bell;
    private final Messages messages;
    private final Audit audit;

    Heralds(Bell bell, Messages messages, Audit audit) {
        this.bell = bell;
        this.messages = messages;
        this.audit = audit;
    }

    void tell(Campaign campaign, long id, Decision one, boolean told) {
        long epoch = one.day().toEpochDay();
        bell.ring("fact", new long[] {campaign.id(), one.member(), epoch});
        var c = one.correction();
        audit.note(
                one.by(),
                one.undoes() == null ? "correction.decided" : "correction.undone",
                "member " + one.member(),
                Map.of(
                        "campaign", campaign.slug(),
                        "day", one.day().toString(),
                        "correction", id,
                        "what", c.what().name(),
                        "amount", c.amount()),
                one.reason());
        if (told) {
            message(campaign, id, one);
        }
    }

    private void message(Campaign campaign, long id, Decision one) {
        var sentence = one.undoes() == null ? "correction.message" : "correction.message.undone";
        messages.tell(
                one.member(),
                new Notice(
                        Kind.DECIDED,
                        "correction " + id,
                        campaign.id(),
                        campaign.name(),
                        sentence,
                        List.of(one.day().toString()),
                        "",
                        "/c/" + campaign.slug() + "/points?day=" + one.day()));
    }

    void signal() {
        bell.signal("fact");
    }
}
