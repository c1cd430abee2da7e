package kaijuan.staff;

import java.util.List;
import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.member.SignIn;
import kaijuan.member.SignIns;
import kaijuan.unit.Roles;
import org.springframework.stereotype.Component;

/**
 * What an operator does about an account of the staff. Only where every role of the person is the
 * operator's to give: whoever could reset an account of wider reach could wait for that reach.
 */
@Component
public class Minding {

    private final Roles roles;
    private final Accounts accounts;
    private final Locks locks;
    private final SignIns signIns;
    private final Audit audit;

    Minding(Roles roles, Accounts accounts, Locks locks, SignIns signIns, Audit audit) {
        this.roles = roles;
        this.accounts = accounts;
        this.locks = locks;
        this.signIns = signIns;
        this.audit = audit;
    }

    /** Whether the visitor may do the following about the person's account. */
    public boolean may(Visitor by, long member) {
        return !roles.grants(member).isEmpty() && roles.commands(by, member);
    }

    /** Opens an account that wrong tries have locked. */
    public void unlock(Visitor by, long member) {
        demand(by, member);
        note(by, member, "staff.unlocked", Map.of());
        locks.unlock(member);
    }

    /** Takes the account away: password and second factor are set up anew by the person. */
    public void reset(Visitor by, long member) {
        demand(by, member);
        accounts.reset(by.person(), member);
        locks.unlock(member);
    }

    /** The same for whoever sits at the machine, on their own authority. */
    public void reset(long member) {
        accounts.reset(null, member);
        locks.unlock(member);
    }

    /** Where the person is signed in, last seen first. */
    public List<SignIn> signIns(Visitor by, long member) {
        demand(by, member);
        return signIns.list(member);
    }

    /** Ends one of the person's sign-ins, or all for 0. */
    public void end(Visitor by, long member, long signIn) {
        demand(by, member);
        note(by, member, "staff.ended", Map.of("which", signIn == 0 ? "all" : signIn));
        if (signIn == 0) {
            signIns.endAll(member);
        } else {
            signIns.end(member, signIn);
        }
    }

    private void demand(Visitor by, long member) {
        if (!may(by, member)) {
            throw Refusal.unknown();
        }
    }

    private void note(Visitor by, long member, String what, Map<String, ?> detail) {
        audit.note(by.person(), what, "member " + member, detail);
    }
}
