package kaijuan.campaign;

/** A room that is told when somebody withdraws from a campaign; the room builds it. */
public interface Withdrawing {

    /** The person is no entrant any more. Runs in the transaction of their withdrawal. */
    void withdrawn(Campaign campaign, long member);
}
