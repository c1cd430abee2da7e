package kaijuan.campaign;

import kaijuan.ground.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaving a campaign, while the account stays. What the person did stays under their number; what
 * they said when they entered is erased, and no board, list or award counts them any more.
 */
@Component
public class Withdrawals {

    private final Rejoining rejoining;
    private final RequestBook requests;
    private final ObjectProvider<Withdrawing> rooms;

    Withdrawals(Rejoining rejoining, RequestBook requests, ObjectProvider<Withdrawing> rooms) {
        this.rejoining = rejoining;
        this.requests = requests;
        this.rooms = rooms;
    }

    /**
     * Takes the person out of the campaign.
     *
     * @throws Refusal 409 if they are not in it
     */
    @Transactional
    public void withdraw(Campaign campaign, long member) {
        requests.takeBack(campaign.id(), member);
        if (!rejoining.withdraw(campaign, member)) {
            throw Refusal.conflict("campaign.enrolment.not-in");
        }
        rooms.orderedStream().forEach(room -> room.withdrawn(campaign, member));
    }
}
