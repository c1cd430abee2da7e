package kaijuan.standing;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import org.springframework.stereotype.Component;

/** Compares boards with what the floors below make of them, and rebuilds the live ones. */
@Component
public class Rebuilding {

    private final Proof proof;
    private final Counting counting;

    Rebuilding(Proof proof, Counting counting) {
        this.proof = proof;
        this.counting = counting;
    }

    /** What of the boards is not as it should be, in words. Nothing is changed. */
    public List<Both> compare(Campaign campaign) {
        return proof.wrong(campaign);
    }

    /** Counts live boards anew; what is published stays. Gives how many rows were wrong. */
    public int mend(Campaign campaign) {
        return counting.recount(campaign).size();
    }
}
