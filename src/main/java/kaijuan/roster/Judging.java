package kaijuan.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import kaijuan.campaign.Campaign;
import kaijuan.points.Rescoring;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings certifications in line with rosters; points and people hear of what changes. */
@Component
class Judging {

    private final Beside beside;
    private final CertificationRows rows;
    private final Rescoring rescoring;
    private final Herald herald;

    Judging(Beside beside, CertificationRows rows, Rescoring rescoring, Herald herald) {
        this.beside = beside;
        this.rows = rows;
        this.rescoring = rescoring;
        this.herald = herald;
    }

    /**
     * Judges the members anew in the running transaction. Whoever has left the program stays as
     * they are: nobody can say any more who they were.
     */
    void judge(Campaign campaign, Collection<Long> some) {
        rows.turn(campaign.id());
        var members = herald.here(new TreeSet<>(some));
        var before = rows.hold(campaign.id(), members);
        var lines = beside.of(campaign.id(), members);
        var certified = new ArrayList<Long>();
        var withdrawn = new ArrayList<Long>();
        boolean near = false;
        for (long member : members) {
            var was = before.get(member);
            var now = Verdict.of(lines.getOrDefault(member, List.of()), was).orElse(null);
            if (now == null && was != null) {
                rows.drop(campaign.id(), member);
            } else if (now != null && !now.same(was)) {
                rows.write(campaign.id(), member, now);
                near |= now.state() == Verdict.State.NEAR;
            }
            if (certified(now) != certified(was)) {
                (certified(now) ? certified : withdrawn).add(member);
            }
        }
        herald.certified(campaign, certified);
        herald.withdrawn(campaign, withdrawn);
        if (near) {
            herald.near(campaign);
        }
        certified.addAll(withdrawn);
        rescore(campaign, certified);
    }

    /** Has points follow where rules ask who is certified. */
    void rescore(Campaign campaign, Collection<Long> members) {
        if (!members.isEmpty() && campaign.chapter(Tariff.class).asks()) {
            rescoring.of(campaign, members);
        }
    }

    private static boolean certified(@Nullable Verdict verdict) {
        return verdict != null && verdict.state().certified();
    }
}
