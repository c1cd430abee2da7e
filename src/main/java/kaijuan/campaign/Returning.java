package kaijuan.campaign;

import java.util.Objects;
import java.util.Optional;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Name;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/**
 * What holds for people who were there before: whoever withdrew enters again under the unit they
 * had, if at all, or withdrawing would be a way around the decision on moving; and whoever is in
 * another campaign is there under the same name.
 */
@Component
class Returning {

    private final Rejoining rejoining;
    private final Eligibility eligibility;
    private final Members members;
    private final Units units;

    Returning(Rejoining rejoining, Eligibility eligibility, Members members, Units units) {
        this.rejoining = rejoining;
        this.eligibility = eligibility;
        this.members = members;
        this.units = units;
    }

    /**
     * Judges an enrolment that has just been written, in its transaction, and writes the name. Only
     * now no withdrawal can come between: a row that stood there before is gone for good.
     *
     * @throws Refusal 409 if the person may not enter again, or not under this unit or name
     */
    void admit(Campaign campaign, long member, Wish wish) {
        var left = rejoining.left(campaign.id(), member);
        if (left.isPresent()) {
            allowed(campaign);
            var bound = bound(campaign, left.get());
            if (bound.isPresent() && !Objects.equals(bound.get().id(), wish.unit())) {
                throw Refusal.conflict("campaign.enrolment.same", bound.get().name());
            }
        }
        name(campaign, member, wish.name());
        if (left.isPresent()) {
            rejoining.ring(campaign, member);
        }
    }

    /** The unit under which alone the person may enter again; empty for any. */
    Optional<Unit> bound(Campaign campaign, long member) {
        return rejoining.left(campaign.id(), member).flatMap(left -> bound(campaign, left));
    }

    /**
     * Refuses whoever withdrew where that is for good.
     *
     * @throws Refusal 409
     */
    void demand(Campaign campaign, long member) {
        if (rejoining.left(campaign.id(), member).isPresent()) {
            allowed(campaign);
        }
    }

    private static void allowed(Campaign campaign) {
        if (!campaign.entry().again()) {
            throw Refusal.conflict("campaign.enrolment.left");
        }
    }

    private Optional<Unit> bound(Campaign campaign, Rejoining.Left left) {
        var id = left.unit();
        return id == null
                ? Optional.empty()
                : units.all().stream()
                        .filter(unit -> unit.id() == id)
                        .filter(unit -> eligibility.admits(campaign, unit))
                        .findFirst();
    }

    private void name(Campaign campaign, long member, String typed) {
        var known = members.realName(member);
        if (!known.isEmpty()
                && !known.equals(Name.of(typed).written())
                && rejoining.elsewhere(campaign.id(), member)) {
            throw Refusal.conflict("campaign.enrolment.other-name");
        }
        members.name(member, typed);
    }
}
