package kaijuan.desk.web;

import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets staff look at a person, and notes that they did. */
@Component
public class Looks {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private final Members members;
    private final Audit audit;
    private final TransactionOperations transaction;

    Looks(Members members, Audit audit, TransactionOperations transaction) {
        this.members = members;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Name and phone of a person. Prints nothing of them. */
    public record Who(String name, String phone) {
        @Override
        public String toString() {
            return "Who";
        }
    }

    /** Notes that somebody looked at a person's facts. */
    void facts(long by, Campaign campaign, long member) {
        audit.note(by, "desk.looked", "member " + member, Map.of("campaign", campaign.slug()));
    }

    /**
     * Name and phone, for a reason that is kept.
     *
     * @throws Refusal 422 without a reason
     */
    Who name(long by, Campaign campaign, long member, String typed) {
        var reason = typed.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw Refusal.against("desk.reason", SHORTEST, LONGEST);
        }
        return transaction.execute(
                open -> {
                    var detail = Map.of("campaign", campaign.slug());
                    audit.note(by, "desk.named", "member " + member, detail, reason);
                    return new Who(members.realName(member), members.phone(member).digits());
                });
    }
}
