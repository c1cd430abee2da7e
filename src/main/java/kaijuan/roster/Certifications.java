package kaijuan.roster;

import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose membership is verified, and what people decide about near misses. */
@Component
public class Certifications {

    /** The longest reason, in characters. */
    public static final int LONGEST = 500;

    private final CertificationRows rows;
    private final NearMisses misses;
    private final Judging judging;
    private final Herald herald;
    private final Audit audit;

    Certifications(
            CertificationRows rows,
            NearMisses misses,
            Judging judging,
            Herald herald,
            Audit audit) {
        this.rows = rows;
        this.misses = misses;
        this.judging = judging;
        this.herald = herald;
        this.audit = audit;
    }

    /** Whether the person's membership is verified: all that their own page may say. */
    public boolean certified(Campaign campaign, long member) {
        return !rows.among(campaign.id(), List.of(member)).isEmpty();
    }

    /** Near misses that wait, of entrants within the scope, the oldest first. */
    public List<NearMiss> waiting(Campaign campaign, Within within, int from, int most) {
        return misses.waiting(campaign.id(), within, from, most);
    }

    /** Decided ones, the latest first. */
    public List<NearMiss> decided(Campaign campaign, Within within, int from, int most) {
        return misses.decided(campaign.id(), within, from, most);
    }

    /** Numbers of the desk. */
    public NearMisses.Counts counts(Campaign campaign, Within within) {
        return misses.counts(campaign.id(), within);
    }

    /**
     * Certifies or refuses somebody who matches nearly; the same may be decided otherwise later.
     *
     * @param from what stood on the page where it was decided
     * @param reason needed to refuse
     * @throws Refusal 404 beyond the scope, 409 if it does not stand so any more, 422 without a
     *     reason
     */
    @Transactional
    public void decide(
            Campaign campaign,
            Within within,
            long member,
            String from,
            boolean certify,
            String reason,
            long by) {
        misses.demand(campaign.id(), within, member);
        var said = reason.strip();
        if (said.length() > LONGEST || !certify && said.isEmpty()) {
            throw Refusal.against("roster.decide.reason", LONGEST);
        }
        rows.turn(campaign.id());
        var was = state(from);
        var to = certify ? Verdict.State.ACCEPTED : Verdict.State.REFUSED;
        var done = rows.decide(campaign.id(), member, was, to, said, by);
        if (done.isEmpty()) {
            throw Refusal.conflict("roster.decide.moved");
        }
        audit.note(
                by,
                certify ? "roster.certified" : "roster.refused",
                "member " + member,
                Map.of("campaign", campaign.slug()));
        tell(campaign, member, certify, done.getFirst(), said);
        if (was.certified() != certify) {
            judging.rescore(campaign, List.of(member));
        }
    }

    /** Who typed another's name is told nothing: it would say that the other is on a roster. */
    private void tell(
            Campaign campaign, long member, boolean certify, boolean phone, String reason) {
        if (certify) {
            herald.certified(campaign, List.of(member));
        } else if (phone) {
            herald.refused(campaign, member, reason);
        }
    }

    private static Verdict.State state(String word) {
        return switch (word) {
            case "near" -> Verdict.State.NEAR;
            case "accepted" -> Verdict.State.ACCEPTED;
            case "refused" -> Verdict.State.REFUSED;
            default -> throw Refusal.conflict("roster.decide.moved");
        };
    }
}
