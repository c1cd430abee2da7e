package kaijuan.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.ground.database.Bell;
import kaijuan.ground.text.Both;
import kaijuan.points.Points;
import kaijuan.standing.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the figures of desks with what facts, ledger and enrolments make of them. */
@Component
public class Recounting {

    private static final int MOST = 500;
    private static final List<String> TOPICS =
            List.of(Points.FACT, Points.DAY, Points.SCORE, Standings.PLACED);

    private final Proof proof;
    private final Witness witness;
    private final Rows rows;
    private final Bell bell;
    private final TransactionTemplate moment;

    Recounting(
            Proof proof,
            Witness witness,
            Rows rows,
            Bell bell,
            PlatformTransactionManager transactions) {
        this.proof = proof;
        this.witness = witness;
        this.rows = rows;
        this.bell = bell;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /**
     * What is not as it should be, in words. Nothing is changed; whoever rings still is left out.
     * Facts and figures are read as of one moment, some entrants at a time.
     */
    public List<Both> compare(Campaign campaign) {
        var found = new ArrayList<Both>();
        for (var some = proof.after(campaign, 0, MOST); !some.isEmpty(); ) {
            var these = some;
            moment.executeWithoutResult(open -> found.addAll(compare(campaign, these)));
            some = proof.after(campaign, these.getLast(), MOST);
        }
        moment.executeWithoutResult(open -> found.addAll(proof.sums(campaign)));
        return found;
    }

    private List<Both> compare(Campaign campaign, List<Long> members) {
        var ringing = ringing();
        long[] who =
                members.stream()
                        .filter(m -> !ringing.contains(m))
                        .mapToLong(Long::longValue)
                        .toArray();
        var entered = rows.enrolled(campaign, who);
        var persons = rows.persons(campaign.id(), who);
        var found = new ArrayList<Both>();
        for (long member : who) {
            var where = entered.get(member);
            var person = persons.get(member);
            if (where == null ? person != null : person == null || !person.at(where)) {
                found.add(differing("成员 %d：单位或报名", "member %d: place", member));
            }
        }
        var right = witness.lives(campaign, Fold.units(entered, entered.keySet()));
        var there = rows.lives(campaign.id(), who);
        var all = new HashSet<Deeds.On>(right.keySet());
        all.addAll(there.keySet());
        for (var on : all) {
            var row = there.get(on);
            if (row == null || !row.equals(right.get(on))) {
                found.add(
                        differing(
                                "成员 %d，" + on.day() + "：一天的数字",
                                "member %d, " + on.day() + ": figures of the day",
                                on.member()));
            }
        }
        return found;
    }

    private static Both differing(String zh, String en, long member) {
        return new Both("工作台，" + zh.formatted(member), "desk, " + en.formatted(member));
    }

    /**
     * Numbers among the keys of waiting rings: campaigns and days only leave out a few too many.
     */
    private Set<Long> ringing() {
        var ringing = new HashSet<Long>();
        TOPICS.stream()
                .flatMap(topic -> bell.ringing(topic).stream())
                .forEach(
                        ring -> {
                            for (long key : ring) {
                                ringing.add(key);
                            }
                        });
        return ringing;
    }
}
