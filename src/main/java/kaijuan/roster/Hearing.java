package kaijuan.roster;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.clock.Every;
import kaijuan.ground.database.Bell;
import kaijuan.member.Members;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears of entrants and of rosters that changed. An import rings once, and everybody of the
 * campaign is looked at again, some hundreds at a time: each turn rings for the one that follows,
 * so that a crash between them loses nobody.
 */
@Component
class Hearing {

    /** The topic on which rosters ring: campaign, and the member after whom to go on. */
    private static final String ROSTER = "roster";

    private static final int RINGS = 64;
    private static final int SOME = 1000;

    private final Bell bell;
    private final Campaigns campaigns;
    private final Judging judging;
    private final CertificationRows rows;
    private final TransactionTemplate transaction;

    Hearing(
            Bell bell,
            Campaigns campaigns,
            Judging judging,
            CertificationRows rows,
            TransactionTemplate transaction) {
        this.bell = bell;
        this.campaigns = campaigns;
        this.judging = judging;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Rings for a campaign whose roster changed, in the running transaction. */
    void ring(long campaign) {
        bell.ring(ROSTER, new long[] {campaign, 0});
    }

    /** Hears everything that waits. */
    void settle() {
        while (Boolean.TRUE.equals(
                transaction.execute(open -> entrants() | persons() | rosters()))) {
            // Until nothing rings.
        }
    }

    private boolean entrants() {
        var rings = bell.hear(Enrolments.ENTRANT, RINGS);
        var found = new HashMap<Long, Set<Long>>();
        for (var ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                found.computeIfAbsent(ring[i], c -> new HashSet<>()).add(ring[i + 1]);
            }
        }
        found.forEach((campaign, some) -> judging.judge(campaigns.byId(campaign), some));
        return !rings.isEmpty();
    }

    private boolean persons() {
        var rings = bell.hear(Members.PERSON, RINGS);
        var some = rings.stream().flatMapToLong(java.util.Arrays::stream).toArray();
        rows.campaigns(some).forEach((campaign, of) -> judging.judge(campaigns.byId(campaign), of));
        return !rings.isEmpty();
    }

    private boolean rosters() {
        var rings = bell.hear(ROSTER, 1);
        for (var ring : rings) {
            var some = rows.next(ring[0], ring[1], SOME);
            judging.judge(campaigns.byId(ring[0]), some);
            if (some.size() == SOME) {
                bell.ring(ROSTER, new long[] {ring[0], some.getLast()});
            }
        }
        return !rings.isEmpty();
    }

    /** The thread of a node that serves. */
    @Configuration
    static class Turns {

        private static final Duration PAUSE = Duration.ofMillis(500);

        @Bean
        @Lazy(false)
        @ConditionalOnWebApplication
        Every rostersHeard(Hearing hearing) {
            return Every.start("rosters", PAUSE, hearing::settle);
        }
    }
}
