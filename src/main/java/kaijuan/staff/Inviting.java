package kaijuan.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.audit.Excerpts;
import kaijuan.ground.audit.Noted;
import kaijuan.ground.audit.Sought;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.sender.Unsent;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends whoever was made staff a link to set their account up, and keeps in the audit log whether
 * it went. The link goes to their phone alone: nobody of the staff ever sees it.
 */
@Component
public class Inviting {

    private static final String DEED = "staff.invited";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int A_DAY = 5;
    private static final int BY_ONE = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private final Accounts accounts;
    private final Summons summons;
    private final Allowances allowances;
    private final Audit audit;
    private final Excerpts excerpts;

    Inviting(
            Accounts accounts,
            Summons summons,
            Allowances allowances,
            Audit audit,
            Excerpts excerpts) {
        this.accounts = accounts;
        this.summons = summons;
        this.allowances = allowances;
        this.audit = audit;
        this.excerpts = excerpts;
    }

    /**
     * An invitation that was tried to be sent.
     *
     * @param at when
     * @param how {@code sent}, {@code unsent}, or {@code codes-only} for a gateway without texts
     * @param status what the gateway answered; 0 for none
     */
    public record Told(Instant at, String how, int status) {}

    /** Whether the person has yet to set an account up. */
    public boolean open(long member) {
        return accounts.of(member).isEmpty();
    }

    /** How the last invitation of the person went; empty if there was none. */
    public Optional<Told> last(long member) {
        var sought = new Sought(null, null, DEED, "member " + member, null, null);
        return excerpts.some(sought, Long.MAX_VALUE, 1).stream()
                .map(Excerpts.Line::entry)
                .filter(Objects::nonNull)
                .map(Inviting::told)
                .findFirst();
    }

    private static Told told(Noted entry) {
        var detail = JSON.readTree(entry.detail());
        return new Told(
                entry.at(), detail.path("how").asString(""), detail.path("status").asInt(0));
    }

    /**
     * Sends the link, good once within 24 hours, to a person without an account.
     *
     * @param site the address of the site without a slash at its end
     * @throws Refusal 409 if there is an account; 429 if invitations were sent too often
     */
    public void send(Visitor by, long member, String site) {
        if (!open(member)) {
            throw Refusal.conflict("staff.setUp.done");
        }
        take("staff invited " + member, A_DAY);
        take("staff invitations by " + by.person(), BY_ONE);
        if (!summons.possible()) {
            note(by, member, "codes-only", 0);
            return;
        }
        try {
            note(by, member, "sent", summons.send(member, site));
        } catch (Unsent e) {
            note(by, member, "unsent", e.status());
        }
    }

    private void take(String key, int most) {
        if (!allowances.take(key, most, DAY)) {
            throw Refusal.tooOften(allowances.left(key, most, DAY), "staff.invitation.often");
        }
    }

    private void note(Visitor by, long member, String how, int status) {
        audit.note(by.person(), DEED, "member " + member, Map.of("how", how, "status", status));
    }
}
