package kaijuan.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells those who decide that something waits on a desk, in the running transaction: one message
 * for each desk of a campaign, which comes up again when more waits after they have read it.
 */
@Component
public class Deciders {

    private final Roles roles;
    private final Units units;
    private final Messages messages;

    Deciders(Roles roles, Units units, Messages messages) {
        this.roles = roles;
        this.units = units;
        this.messages = messages;
    }

    /**
     * Tells the organisers of the campaign.
     *
     * @param sentence the key of what waits
     * @param desk the end of the desk's address, such as {@code /inquiry}
     */
    public void organisers(Campaign campaign, String sentence, String desk) {
        tell(organisers(campaign), campaign, sentence, desk);
    }

    /** Tells the clerks of the unit; where it has none, the organisers of the campaign. */
    public void clerks(Campaign campaign, @Nullable Long unit, String sentence, String desk) {
        var clerks = unit == null ? Set.<Long>of() : holders("clerk", unit);
        tell(clerks.isEmpty() ? organisers(campaign) : clerks, campaign, sentence, desk);
    }

    private void tell(Set<Long> staff, Campaign campaign, String sentence, String desk) {
        messages.waits(
                staff,
                Notice.of(Kind.WAITING, sentence + " " + campaign.id(), sentence)
                        .in(campaign.id(), campaign.name())
                        .leading("/c/" + campaign.slug() + desk));
    }

    private Set<Long> organisers(Campaign campaign) {
        var under = campaign.entry().under();
        var unit = under == null ? null : units.maybe(under).map(Unit::id).orElse(null);
        return holders("organiser", unit);
    }

    private Set<Long> holders(String role, @Nullable Long unit) {
        var line = unit == null ? List.<Long>of() : units.byId(unit).line();
        return roles.holders().entrySet().stream()
                .filter(
                        one ->
                                one.getValue().stream()
                                        .filter(g -> g.role().equals(role))
                                        .anyMatch(g -> g.unit() == null || line.contains(g.unit())))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
