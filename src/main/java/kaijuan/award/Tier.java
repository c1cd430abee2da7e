package kaijuan.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** Gives the places of one tier along a board. */
final class Tier {

    private final Award award;
    private final Race race;
    private final @Nullable Award below;
    private final Filled quotas;
    private final List<Outcome.Place> places = new ArrayList<>();
    private final List<Outcome.Passed> passed = new ArrayList<>();
    private final List<Outcome.Passed> aside = new ArrayList<>();
    private final Set<Long> who = new HashSet<>();
    private int most;
    private int free;
    private int without;
    private final Set<Long> fell = new HashSet<>();
    private Set<Long> above = Set.of();
    private @Nullable Contender last;

    Tier(Award award, Race race, @Nullable Award below, int most) {
        this.award = award;
        this.race = race;
        this.below = below;
        this.most = Math.max(0, most);
        this.quotas = new Filled(award.quotas());
    }

    /** So many ranks before the first place win nothing; who fell here stands before them. */
    void free(int ranks, Set<Long> fell) {
        above = fell;
        free = ranks;
        without = ranks;
        most = Math.max(0, most - ranks);
    }

    /** Whether the one comes after the last place. */
    boolean full(Contender one) {
        return places.size() >= most
                && free == 0
                && !(award.shared() && last != null && race.equal(last, one));
    }

    void take(Contender one, @Nullable Both barred) {
        var why = barred != null ? barred : quotas.full(one).orElse(null);
        if (why != null) {
            aside.add(new Outcome.Passed(one, why));
            return;
        }
        if (free > 0 && !above.contains(one.subject())) {
            free--;
            who.add(one.subject());
            return;
        }
        passed.addAll(aside);
        aside.clear();
        last = one;
        if (one.reaches(award.threshold())) {
            win(one);
        } else {
            miss(one);
        }
    }

    private void win(Contender one) {
        who.add(one.subject());
        quotas.take(one);
        add(one, Why.ranked(award, race, one, passed.size()));
    }

    private void miss(Contender one) {
        var missed = Why.missed(award, race, one);
        if (award.empty() == Award.Empty.FALL && below != null) {
            fell.add(one.subject());
            add(null, Why.falls(missed, below));
        } else {
            who.add(one.subject());
            add(null, Why.stays(missed));
        }
        passed.add(new Outcome.Passed(one, missed));
    }

    private void add(@Nullable Contender winner, Both why) {
        places.add(new Outcome.Place(places.size() + 1, winner, why));
    }

    Outcome done() {
        while (places.size() < most) {
            add(null, Why.NOBODY);
        }
        return new Outcome(award, List.copyOf(places), List.copyOf(passed), null);
    }

    /** Who held one of its places or stood on a rank before it. */
    Set<Long> who() {
        return who;
    }

    /** Who fell to the tier below. */
    Set<Long> fell() {
        return fell;
    }

    /** Places used up, so that the tiers below do not have them. */
    int used() {
        return places.size() - fell.size() + without;
    }
}
