package kaijuan.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** Who wins what, and why: a pure function, award by award in the order written. */
public final class Allocation {

    /**
     * What a tier used up.
     *
     * @param who who held one of its places, won or left empty
     * @param fell who fell to the tiers below
     * @param places how many places that were, without those that fell
     */
    private record Held(Set<Long> who, Set<Long> fell, int places) {}

    private final Awards awards;
    private final Given given;
    private final Map<String, Held> held = new HashMap<>();
    private final Map<String, Set<Long>> won = new HashMap<>();
    private final Map<String, Set<Long>> units = new HashMap<>();

    private Allocation(Awards awards, Given given) {
        this.awards = awards;
        this.given = given;
    }

    /** The outcome of each award, in their order. */
    public static List<Outcome> of(Awards awards, Given given) {
        var allocation = new Allocation(awards, given);
        return awards.all().stream().map(allocation::one).toList();
    }

    private Outcome one(Award award) {
        var race = given.races().get(award.by());
        if (award.way() instanceof Way.Jury) {
            return Outcome.waiting(award, Why.JURY);
        }
        if (race == null) {
            return Outcome.waiting(award, Why.notRunning(award));
        }
        var outcome =
                switch (award.way()) {
                    case Way.Ranks ranks -> tier(award, ranks, race);
                    case Way.Lots lots -> drawn(award, race);
                    case Way.Line(var least) -> above(award, race, least);
                    default -> above(award, race, Amount.ANY);
                };
        var winners =
                outcome.places().stream()
                        .flatMap(p -> Optional.ofNullable(p.winner()).stream())
                        .toList();
        won.put(award.id(), all(winners, Contender::subject));
        units.put(award.id(), all(winners, Contender::unit));
        return outcome;
    }

    private static Set<Long> all(List<Contender> winners, Function<Contender, Long> of) {
        return winners.stream().map(of).collect(Collectors.toSet());
    }

    private Outcome tier(Award award, Way.Ranks ranks, Race race) {
        var before = new HashSet<Long>();
        var fell = new HashSet<Long>();
        int places = ranks.last();
        int covered = 0;
        for (var other : awards.all()) {
            var theirs = held.get(other.id());
            if (theirs != null && award.follows(other)) {
                before.addAll(theirs.who());
                fell.addAll(theirs.fell());
                places -= theirs.places();
                covered = Math.max(covered, ((Way.Ranks) other.way()).last());
            }
        }
        var walk = new Tier(award, race, awards.below(award).orElse(null), places);
        walk.free(Math.max(0, ranks.first() - 1 - covered), fell);
        for (var one : race.line()) {
            if (!before.contains(one.subject()) && !walk.full(one)) {
                walk.take(one, barred(award, one));
            }
        }
        var outcome = walk.done();
        held.put(award.id(), new Held(walk.who(), walk.fell(), walk.used()));
        return outcome;
    }

    private Outcome above(Award award, Race race, Amount least) {
        var places = new ArrayList<Outcome.Place>();
        var passed = new ArrayList<Outcome.Passed>();
        var quotas = new Filled(award.quotas());
        int most = most(award, race);
        Contender last = null;
        for (var one : race.line()) {
            if (!one.reaches(least)) {
                continue;
            }
            boolean ties = award.shared() && last != null && race.equal(last, one);
            if (places.size() >= most && !ties) {
                passed.add(new Outcome.Passed(one, Why.overShare(award, most)));
                continue;
            }
            var why = Optional.ofNullable(barred(award, one)).or(() -> quotas.full(one));
            if (why.isPresent()) {
                passed.add(new Outcome.Passed(one, why.get()));
                continue;
            }
            quotas.take(one);
            places.add(new Outcome.Place(places.size() + 1, one, Why.above(award, race, one)));
            last = one;
        }
        return new Outcome(
                award,
                places,
                award.way() instanceof Way.Best ? within(passed, last) : passed,
                null);
    }

    /** Of the best, only who stands before the last winner is passed over. */
    private static List<Outcome.Passed> within(
            List<Outcome.Passed> passed, @Nullable Contender last) {
        int rank = last == null ? 0 : last.rank();
        return passed.stream().filter(p -> p.who().rank() < rank).toList();
    }

    private static int most(Award award, Race race) {
        return award.share() == 0
                ? Integer.MAX_VALUE
                : (int) ((long) race.entrants() * award.share() / 100);
    }

    private Outcome drawn(Award award, Race race) {
        var winners = given.drawn().get(award.id());
        if (winners == null) {
            return Outcome.waiting(award, Why.DRAW);
        }
        var bySubject = new HashMap<Long, Contender>();
        race.line().forEach(c -> bySubject.put(c.subject(), c));
        var places = new ArrayList<Outcome.Place>();
        for (long winner : winners) {
            var one = bySubject.getOrDefault(winner, new Contender(winner, 0, 0, 0, ""));
            places.add(new Outcome.Place(places.size() + 1, one, Why.DRAWN));
        }
        return new Outcome(award, places, List.of(), null);
    }

    /** Whoever may be drawn: on the board, not barred, at the threshold at least. */
    public static List<Contender> mayDraw(Awards awards, Award award, Given given) {
        var allocation = new Allocation(awards, given);
        awards.all().stream().takeWhile(a -> !a.equals(award)).forEach(allocation::one);
        var race = given.races().get(award.by());
        return race == null
                ? List.of()
                : race.line().stream()
                        .filter(c -> c.reaches(award.threshold()))
                        .filter(c -> allocation.barred(award, c) == null)
                        .toList();
    }

    private @Nullable Both barred(Award award, Contender one) {
        var outside = award.people() ? given.barred() : given.barredUnits();
        var why = outside.get(one.subject());
        if (why != null) {
            return Why.barred(why);
        }
        return award.exclude().stream()
                .filter(id -> hasWon(award, id, one))
                .findFirst()
                .flatMap(awards::of)
                .map(other -> Why.hasWon(award, other))
                .orElse(null);
    }

    private boolean hasWon(Award award, String other, Contender one) {
        return award.once() == Award.Once.UNIT
                ? one.unit() != 0 && units.getOrDefault(other, Set.of()).contains(one.unit())
                : won.getOrDefault(other, Set.of()).contains(one.subject());
    }
}
