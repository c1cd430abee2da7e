package kaijuan.staff;

import java.util.List;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Wire;
import kaijuan.unit.Roles;
import org.jspecify.annotations.Nullable;

/** Tests over the wire in which the staff set their accounts up and sign in as they really do. */
abstract class Office extends Wire {

    static final String PASSWORD = "鹤汀 泊船 晚钟 三里";

    /** Somebody of the staff, with what they have at hand. */
    record Colleague(Person person, long member, String phone, String secret, List<String> codes) {}

    /** Somebody who holds the roles everywhere and has set password and second factor up. */
    final Colleague hired(String phone, String... roles) {
        long member = member(phone);
        for (var role : roles) {
            the(Roles.class).grant(member, role, null);
        }
        var person = signIn(phone);
        person.post("/staff/set-up", "password", PASSWORD);
        var page = person.get("/staff/set-up").page();
        var secret = page.select(".secret").text().replace(" ", "");
        var done = person.post("/staff/set-up/second", "password", PASSWORD, "code", code(secret));
        var codes = done.page().select(".recovery li").eachText();
        return new Colleague(person, member, phone, secret, codes);
    }

    /** The code that the authenticator shows now. */
    final String code(String secret) {
        return code(secret, 0);
    }

    /** The code of an authenticator whose clock is so many steps off. */
    final String code(String secret, int off) {
        return Totp.code(secret, Totp.step(clock.instant()) + off);
    }

    /** The password page's answer, in a browser of one's own. */
    final Answer password(Person person, String account, String password) {
        return person.submit("/staff/sign-in", "account", account, "password", password);
    }

    /** The code page's answer. */
    final Answer second(Person person, String code) {
        return person.submit("/staff/sign-in/code", "code", code);
    }

    /** Signed in anew with password and code, half a minute later. */
    final Person back(Colleague who) {
        clock.pass(java.time.Duration.ofSeconds(30));
        var person = anybody();
        password(person, who.phone(), PASSWORD);
        second(person, code(who.secret()));
        return person;
    }

    /** Somebody who holds the role in the unit, null being everywhere. */
    final long holding(String phone, String role, @Nullable Long unit) {
        long member = member(phone);
        the(Roles.class).grant(member, role, unit);
        return member;
    }

    /** What was noted in the audit log by the person about the other, in order. */
    final List<String> noted(long by, String about) {
        return sql.sql("select what from audit_entry where who = ? and about = ? order by no")
                .param(by)
                .param(about)
                .query(String.class)
                .list();
    }
}
