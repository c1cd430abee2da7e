package kaijuan.outer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Letting outer systems in and ending their keys, by staff of the campaign's unit; noted. */
@Component
public class Letting {

    private final Partners partners;
    private final Campaigns campaigns;
    private final Reaching reaching;
    private final TransactionOperations transaction;
    private final Audit audit;

    Letting(
            Partners partners,
            Campaigns campaigns,
            Reaching reaching,
            TransactionOperations transaction,
            Audit audit) {
        this.partners = partners;
        this.campaigns = campaigns;
        this.reaching = reaching;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** Where operators and organisers reach. */
    @Component
    static class Reaching {

        private final Roles roles;
        private final Units units;

        Reaching(Roles roles, Units units) {
            this.roles = roles;
            this.units = units;
        }

        private boolean reaches(Visitor by, Campaign campaign) {
            var under = campaign.entry().under();
            var unit = under == null ? null : units.maybe(under).map(Unit::id).orElse(null);
            return Stream.of("operator", "organiser")
                    .anyMatch(role -> by.is(role) && roles.scope(by, role).holds(unit));
        }
    }

    /** The campaigns whose partners are the visitor's to let in. */
    public List<Campaign> campaigns(Visitor by) {
        return campaigns.all().stream().filter(c -> reaching.reaches(by, c)).toList();
    }

    /** The systems of the campaigns with how much each has told. */
    public List<Partners.Heard> partners(Collection<Campaign> of) {
        return partners.of(of.stream().map(Campaign::id).toList());
    }

    /**
     * Lets a system in.
     *
     * @return its key, shown this once
     * @throws Refusal 404 if the campaign is not theirs, 422 in words if name or address will not
     *     do
     */
    public String add(Visitor by, String slug, String name, String address) {
        var campaign = mine(by, slug);
        return transaction.execute(
                open -> {
                    var key = partners.add(campaign, name, address);
                    var about = "campaign " + campaign.id();
                    audit.note(by.person(), "outer.partner-added", about, Map.of(), name);
                    return key;
                });
    }

    /**
     * Ends the system's key.
     *
     * @throws Refusal 404 if it is not theirs, or was ended before
     */
    public void end(Visitor by, String slug, long id) {
        var campaign = mine(by, slug);
        transaction.executeWithoutResult(
                open -> {
                    partners.end(campaign, id);
                    audit.note(
                            by.person(),
                            "outer.partner-ended",
                            "campaign " + campaign.id(),
                            Map.of("partner", id));
                });
    }

    private Campaign mine(Visitor by, String slug) {
        var campaign = campaigns.bySlug(slug);
        if (!reaching.reaches(by, campaign)) {
            throw Refusal.unknown();
        }
        return campaign;
    }
}
