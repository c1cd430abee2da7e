package kaijuan.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a campaign, each person under one unit. */
@Component
public class Enrolments {

    /** The act that a stage allows when people may enter. */
    public static final String ENTER = "enter";

    /**
     * The topic on which those ring who entered, or of whom name, phone or unit are others than
     * before: campaign and member, flat.
     */
    public static final String ENTRANT = "entrant";

    private final Roll roll;
    private final Eligibility eligibility;
    private final Returning returning;
    private final Units units;
    private final Clock clock;

    Enrolments(Roll roll, Eligibility eligibility, Returning returning, Units units, Clock clock) {
        this.roll = roll;
        this.eligibility = eligibility;
        this.returning = returning;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Enters the person. Of several tries, also at the same instant, one holds and the others are
     * told where it was made.
     *
     * @throws Refusal 409 outside the days of entering, if already entered, or after a withdrawal
     *     that was for good or from another unit; 422 if the wish is against a rule
     */
    @Transactional
    public Enrolment enter(Campaign campaign, long member, Wish wish) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        open(campaign, now);
        var wrong = eligibility.faults(campaign, wish, now).values().stream().findFirst();
        var there = of(campaign.id(), member);
        if (there.isPresent()) {
            throw already(there.get());
        }
        if (wrong.isPresent()) {
            throw wrong.get();
        }
        var kept = kept(campaign, wish, now);
        var enrolment = enrolment(campaign, member, kept, now);
        if (!roll.enter(enrolment, kept)) {
            throw already(of(campaign.id(), member).orElseThrow());
        }
        returning.admit(campaign, member, wish);
        return enrolment;
    }

    /** Lets public boards show the person from now on, or not. */
    @Transactional
    public void show(Campaign campaign, long member, boolean listed) {
        roll.show(campaign.id(), member, listed);
    }

    /** The person's place in the campaign. */
    public Optional<Enrolment> of(long campaign, long member) {
        return roll.of(campaign, member);
    }

    /**
     * The unit under which alone the person, who withdrew, may enter again; empty for any.
     *
     * @throws Refusal 409 if they may not enter again
     */
    public Optional<Unit> again(Campaign campaign, long member) {
        returning.demand(campaign, member);
        return returning.bound(campaign, member);
    }

    /** What is wrong with the wish, by the name of the thing on the form; empty if it may enter. */
    public Map<String, Refusal> faults(Campaign campaign, Wish wish) {
        return eligibility.faults(campaign, wish, clock.instant());
    }

    /**
     * Refuses when the campaign cannot be entered at the moment.
     *
     * @throws Refusal 409 that says when it opens, or when it closed
     */
    public void open(Campaign campaign, Instant now) {
        if (campaign.allows(ENTER, now)) {
            return;
        }
        var stages = campaign.allowing(ENTER);
        var next =
                stages.stream().filter(s -> campaign.startOf(s.first()).isAfter(now)).findFirst();
        if (next.isPresent()) {
            throw Refusal.conflict("campaign.enrolment.not-yet", next.get().first());
        }
        if (stages.isEmpty()) {
            throw Refusal.conflict("campaign.enrolment.never");
        }
        throw Refusal.conflict("campaign.enrolment.over", stages.getLast().last());
    }

    /** Whether the campaign may be entered under the unit. */
    public boolean admits(Campaign campaign, Unit unit) {
        return eligibility.admits(campaign, unit);
    }

    /** Where the person is entered, in words. */
    public String where(Enrolment enrolment) {
        var other = enrolment.other();
        var unit = enrolment.unit();
        return unit == null ? (other == null ? "" : other) : units.byId(unit).name();
    }

    /**
     * Enters many people of a demonstration in one statement; whoever is in already stays.
     *
     * @return how many entered
     */
    public int enterAll(Campaign campaign, List<Entrant> entrants) {
        var allowed =
                units.all().stream()
                        .filter(unit -> admits(campaign, unit))
                        .map(Unit::id)
                        .collect(Collectors.toCollection(HashSet::new));
        for (var entrant : entrants) {
            if (!allowed.contains(entrant.unit()) || !campaign.allows(ENTER, entrant.at())) {
                throw new IllegalArgumentException("may not enter: " + entrant);
            }
        }
        return roll.enterAll(campaign.id(), entrants);
    }

    /** How many have entered under each unit or a unit below it; units with nobody are absent. */
    public Map<Long, Integer> entrantsByUnit(Campaign campaign) {
        var known = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::line));
        var counts = new HashMap<Long, Integer>();
        roll.byUnit(campaign.id())
                .forEach(
                        (unit, entrants) ->
                                known.getOrDefault(unit, List.of(unit))
                                        .forEach(up -> counts.merge(up, entrants, Integer::sum)));
        return counts;
    }

    /** The wish without what the campaign has not asked for: nothing is kept that nobody needs. */
    private static Wish kept(Campaign campaign, Wish wish, Instant now) {
        var fields = new HashMap<String, String>();
        for (var field : campaign.entry().fields()) {
            var value = wish.fields().getOrDefault(field.id(), "").strip();
            if (!value.isEmpty()) {
                fields.put(field.id(), value);
            }
        }
        return new Wish(
                wish.name(),
                campaign.entry().age() ? wish.born() : null,
                Eligibility.child(campaign, wish, now) ? wish.guardian() : null,
                wish.unit(),
                wish.unit() == null && wish.other() != null ? wish.other().strip() : null,
                fields);
    }

    private static Enrolment enrolment(Campaign campaign, long member, Wish kept, Instant now) {
        var guardian = kept.guardian();
        return new Enrolment(
                campaign.id(),
                member,
                kept.unit(),
                kept.other(),
                guardian == null || guardian.listed(),
                now);
    }

    private Refusal already(Enrolment there) {
        return Refusal.conflict("campaign.enrolment.already", where(there));
    }
}
