package kaijuan.staff;

import java.util.List;
import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.unit.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The staff's way in: the password, then the second factor. Every try is counted first. */
@Component
public class StaffEntrance {

    private final Proving proving;
    private final Tickets tickets;
    private final SignIns signIns;
    private final Roles roles;
    private final Audit audit;

    StaffEntrance(Proving proving, Tickets tickets, SignIns signIns, Roles roles, Audit audit) {
        this.proving = proving;
        this.tickets = tickets;
        this.signIns = signIns;
        this.roles = roles;
        this.audit = audit;
    }

    /**
     * Where a right password leads.
     *
     * @param session the secret of a sign-in, or null when the second factor is owed
     * @param ticket what the browser keeps until the second factor, or null
     * @param second whether the person has to set a second factor up before their roles open
     */
    public record Entered(@Nullable String session, @Nullable String ticket, boolean second) {}

    /**
     * Tries the password.
     *
     * @param account the phone or the account's name, as typed
     * @param address the client's network address
     * @param device the browser, as {@link kaijuan.member.Device#of} tells it
     * @throws Refusal 422 in words if it is wrong, the same for known and unknown accounts; 429 if
     *     account or network is locked
     */
    public Entered password(String account, String typed, String address, String device) {
        long member = proving.password(account, typed, address);
        var held = roles.of(member);
        if (held.isEmpty()) {
            throw Refusal.against("staff.signIn.noRole");
        }
        if (proving.owesSecond(member)) {
            return new Entered(null, tickets.make(member), false);
        }
        return new Entered(
                begin(member, device, Proof.PASSWORD, "password"), null, Proof.needsSecond(held));
    }

    /** Whether the ticket is still good. */
    public boolean waits(String ticket) {
        return tickets.open(ticket).isPresent();
    }

    /**
     * Tries the second factor of whoever the ticket is.
     *
     * @return the secret of the sign-in
     * @throws Refusal 422 in words if it is wrong or used, or the ticket is too old; 429 if locked
     */
    public String second(String ticket, String typed, String address, String device) {
        long member = tickets.open(ticket).orElseThrow(() -> Refusal.against("staff.code.late"));
        var found = proving.second(member, typed, address);
        if (!tickets.use(ticket)) {
            throw Refusal.against("staff.code.late");
        }
        return begin(member, device, Proof.SECOND, found);
    }

    /**
     * Proves again who is signed in already.
     *
     * @param code empty for an account without a second factor
     * @return the secret of the sign-in that takes the place of the one before
     */
    public String again(long member, String password, String code, String address, String device) {
        proving.password(member, password, address);
        if (!proving.owesSecond(member)) {
            return begin(member, device, Proof.PASSWORD, "password");
        }
        return begin(member, device, Proof.SECOND, proving.second(member, code, address));
    }

    /**
     * Confirms the second factor on offer.
     *
     * @return recovery codes, to be shown once
     */
    public List<String> confirm(long member, String password, String code, String address) {
        proving.password(member, password, address);
        return proving.confirm(member, code, address);
    }

    /** Signs in whoever has just confirmed a second factor. */
    public String afterSetUp(long member, String device) {
        return begin(member, device, Proof.SECOND, "set-up");
    }

    private String begin(long member, String device, Proof proof, String by) {
        audit.note(
                member, "staff.signed-in", "member " + member, Map.of("by", by, "device", device));
        return signIns.begin(member, device, proof);
    }
}
