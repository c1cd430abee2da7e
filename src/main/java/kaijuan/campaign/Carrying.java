package kaijuan.campaign;

import java.time.Clock;
import java.time.YearMonth;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** Carries out what was granted, in the transaction of the decision. */
@Component
class Carrying {

    private final Rejoining rejoining;
    private final Eligibility eligibility;
    private final Personal personal;
    private final Members members;
    private final Around around;

    Carrying(
            Rejoining rejoining,
            Eligibility eligibility,
            Personal personal,
            Members members,
            Around around) {
        this.rejoining = rejoining;
        this.eligibility = eligibility;
        this.personal = personal;
        this.members = members;
        this.around = around;
    }

    void out(Campaign campaign, Request one) {
        switch (one.kind()) {
            case MOVE -> move(campaign, one);
            case NAME -> {
                members.name(one.member(), one.said().wish());
                rejoining.ring(campaign, one.member());
            }
            case BORN -> born(campaign, one);
        }
    }

    private void move(Campaign campaign, Request one) {
        var to = around.units.byId(java.util.Objects.requireNonNull(one.to()));
        if (!eligibility.admits(campaign, to)) {
            throw Refusal.conflict("campaign.enrolment.wrong.unit-outside", to.name());
        }
        if (!rejoining.move(campaign, one.member(), one.from(), to.id())) {
            throw Refusal.conflict("campaign.request.gone");
        }
    }

    /** Whoever turns out to be a child is on no public board until a guardian allows it. */
    private void born(Campaign campaign, Request one) {
        var born = YearMonth.parse(one.said().wish());
        var said =
                rejoining
                        .personal(campaign.id(), one.member())
                        .orElseThrow(() -> Refusal.conflict("campaign.request.gone"));
        var child = Eligibility.child(campaign, born, around.clock.instant());
        rejoining.correct(
                campaign, one.member(), personal.bornAt(said, born), !child || guarded(said));
    }

    private boolean guarded(byte[] said) {
        return personal.guarded(said);
    }

    /** The tree and the clock. */
    @Component
    static class Around {

        private final Units units;
        private final Clock clock;

        Around(Units units, Clock clock) {
            this.units = units;
            this.clock = clock;
        }
    }
}
