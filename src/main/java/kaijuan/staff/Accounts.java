package kaijuan.staff;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.member.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Accounts of the staff: who has one, its name and password, and how it is taken away. */
@Component
public class Accounts {

    private final AccountRows rows;
    private final Passwords passwords;
    private final Members members;
    private final SignIns signIns;
    private final Audit audit;

    Accounts(AccountRows rows, Passwords passwords, Members members, SignIns signIns, Audit audit) {
        this.rows = rows;
        this.passwords = passwords;
        this.members = members;
        this.signIns = signIns;
        this.audit = audit;
    }

    /** The person's account; empty if they have not set a password. */
    public Optional<Account> of(long member) {
        return rows.of(member);
    }

    /** Those of the persons that have an account. */
    public List<Account> of(Collection<Long> members) {
        return rows.all(members);
    }

    /** The name that the person signs in by; empty without one. */
    public String name(long member) {
        return rows.secrets(member).name();
    }

    /** The person whose phone or account's name was typed. */
    Optional<Long> find(String typed) {
        var phone = phone(typed);
        return phone == null ? rows.byName(plain(typed)) : members.byPhone(phone);
    }

    private static @Nullable Phone phone(String typed) {
        try {
            return Phone.of(typed);
        } catch (Refusal none) {
            return null;
        }
    }

    static String plain(String typed) {
        var short40 = typed.substring(0, Math.min(typed.length(), 40));
        return Normalizer.normalize(short40, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Sets the first password of an account that there is none of yet.
     *
     * @throws Refusal 422 in words if the password is bad, 409 if there is an account
     */
    public void choose(long member, String password) {
        judge(member, password);
        if (!rows.choose(member, passwords.hash(password))) {
            throw Refusal.conflict("staff.setUp.done");
        }
        note(member, "staff.password-set");
    }

    /** Changes the password of whoever has just proved who they are, and ends other sign-ins. */
    public void change(Visitor visitor, String password) {
        long member = visitor.person();
        judge(member, password);
        rows.change(member, passwords.hash(password));
        note(member, "staff.password-changed");
        var own = visitor.session();
        signIns.endOthers(member, own == null ? 0 : own);
    }

    /**
     * Gives the account a name to sign in by, besides the phone.
     *
     * @param typed 2 to 40 letters, figures, dots or dashes, not a phone; empty for none
     */
    public void rename(long member, String typed) {
        var name = plain(typed);
        if (!name.isEmpty()
                && (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}")
                        || phone(name) != null)) {
            throw Refusal.against("staff.name.wrong");
        }
        try {
            rows.rename(member, name);
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("staff.name.taken");
        }
        note(member, "staff.name-changed");
    }

    /**
     * Takes the account away, on the authority of an operator of all its roles: the person is
     * signed out everywhere and sets a password anew after a code sent to their phone.
     *
     * @param by null for whoever sits at the machine
     */
    public void reset(@Nullable Long by, long member) {
        rows.remove(member);
        audit.note(by, "staff.reset", "member " + member, Map.of());
        signIns.endAll(member);
    }

    private void judge(long member, String password) {
        var known = List.of(members.phone(member).digits(), name(member), "kaijuan", "开卷");
        passwords.judge(password, known.stream().filter(word -> !word.isEmpty()).toList());
    }

    private void note(long member, String what) {
        audit.note(member, what, "member " + member, Map.of());
    }
}
