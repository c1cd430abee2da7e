package kaijuan.staff;

import java.util.List;
import java.util.Locale;
import kaijuan.ground.web.Refusal;
import kaijuan.staff.SecondFactors.Found;
import org.springframework.stereotype.Component;

/** Tries passwords and codes under the locks against guessing. */
@Component
class Proving {

    private final Accounts accounts;
    private final AccountRows rows;
    private final Passwords passwords;
    private final SecondFactors seconds;
    private final Locks locks;

    Proving(
            Accounts accounts,
            AccountRows rows,
            Passwords passwords,
            SecondFactors seconds,
            Locks locks) {
        this.accounts = accounts;
        this.rows = rows;
        this.passwords = passwords;
        this.seconds = seconds;
        this.locks = locks;
    }

    /** The person of the account, whose password was right. */
    long password(String account, String typed, String address) {
        var found = accounts.find(account);
        if (found.isPresent()) {
            return password(found.get(), typed, address);
        }
        // A stranger is counted, locked and kept waiting like anybody known.
        locks.take("typed " + Accounts.plain(account), address);
        passwords.matches(typed, null);
        throw Refusal.against("staff.signIn.wrong");
    }

    long password(long member, String typed, String address) {
        locks.take(Locks.of(member), address);
        var kept = rows.password(member);
        if (!passwords.matches(typed, kept)) {
            if (kept != null) {
                locks.wrong(member, "password");
            }
            throw Refusal.against("staff.signIn.wrong");
        }
        locks.right(Locks.of(member), address);
        return member;
    }

    boolean owesSecond(long member) {
        return accounts.of(member).map(Account::second).orElse(false);
    }

    /** What the right second factor was: a code or a recovery code. */
    String second(long member, String typed, String address) {
        locks.take(Locks.of(member), address);
        var found = seconds.check(member, typed);
        if (found == Found.WRONG || found == Found.USED) {
            locks.wrong(member, "code");
            throw Refusal.against(found == Found.USED ? "staff.code.used" : "staff.code.wrong");
        }
        locks.right(Locks.of(member), address);
        return found.name().toLowerCase(Locale.ROOT);
    }

    List<String> confirm(long member, String typed, String address) {
        locks.take(Locks.of(member), address);
        var codes = seconds.confirm(member, typed);
        if (codes.isEmpty()) {
            locks.wrong(member, "code");
            throw Refusal.against("staff.code.wrong");
        }
        locks.right(Locks.of(member), address);
        return codes;
    }
}
