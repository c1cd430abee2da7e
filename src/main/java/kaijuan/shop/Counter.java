package kaijuan.shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who may order, and what has to be said with an order. */
@Component
class Counter {

    private final Enrolments enrolments;
    private final Units units;

    Counter(Enrolments enrolments, Units units) {
        this.enrolments = enrolments;
        this.units = units;
    }

    /**
     * Lets an entrant to the counter while it is open.
     *
     * @throws Refusal 409 before and after its days, 403 for whoever has not entered
     */
    void admit(Campaign campaign, long member, Instant now) {
        campaign.chapter(Terms.class).opened(campaign, now);
        if (!entered(campaign, member)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "shop.notEntered");
        }
    }

    boolean entered(Campaign campaign, long member) {
        return enrolments.of(campaign.id(), member).isPresent();
    }

    /** The units that hand out prizes, in the order of the definition. */
    List<Unit> places(Campaign campaign) {
        return campaign.chapter(Terms.class).units().stream()
                .flatMap(code -> units.maybe(code).stream())
                .toList();
    }

    /** What is wrong with what was said, by the name of the field; empty if nothing is. */
    Map<String, Refusal> faults(Campaign campaign, Prize prize, Ask ask) {
        return switch (prize.way()) {
            case CODE -> Map.of();
            case PICKUP ->
                    places(campaign).stream().anyMatch(u -> Long.valueOf(u.id()).equals(ask.unit()))
                            ? Map.of()
                            : Map.of("unit", Refusal.against("shop.unit.choose"));
            case PARCEL -> {
                var address = ask.address();
                yield (address == null ? new Address("", "", "") : address).faults();
            }
        };
    }
}
