package kaijuan.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.member.Consents;
import kaijuan.member.Entrance;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.member.Secret;
import kaijuan.member.SignIns;
import kaijuan.member.Trying;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a person another phone. They have proven the old one a moment ago (a sign-in of the last
 * ten minutes) and prove the new one by a code. Whether somebody has the phone is said only to
 * whoever holds it, and never who.
 */
@Component
public class NewPhone {

    /** How long a sign-in is proof enough. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private static final int MOST = 3;
    private static final Duration MONTH = Duration.ofDays(30);

    private final Entrance entrance;
    private final Changing changing;
    private final SignIns signIns;
    private final Allowances allowances;
    private final Clock clock;

    NewPhone(
            Entrance entrance,
            Changing changing,
            SignIns signIns,
            Allowances allowances,
            Clock clock) {
        this.entrance = entrance;
        this.changing = changing;
        this.signIns = signIns;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** Whether the visitor has proven the old phone, or the like, a moment ago. */
    public boolean proven(Visitor visitor) {
        var began = visitor.began();
        return began != null && !clock.instant().isAfter(began.plus(FRESH));
    }

    /**
     * Sends a code to the new phone, whoever has it, and returns the ticket that the browser keeps.
     *
     * @throws Refusal 401 without a fresh proof, 422 if it is the phone they have, and as {@link
     *     Entrance#send} does
     */
    public String ask(Visitor visitor, Phone phone, String address) {
        demand(visitor);
        changing.other(visitor.person(), phone);
        return entrance.send(phone, address, Consents.VERSION);
    }

    /**
     * Tries the code; a right one makes the phone the person's and ends their other sign-ins.
     *
     * @return the new phone
     * @throws Refusal 401 without a fresh proof, 409 if somebody has the phone, 422 if the code is
     *     wrong, 429 after three changes in 30 days
     */
    public Phone take(Visitor visitor, String ticket, String typed) {
        demand(visitor);
        long member = visitor.person();
        var phone = changing.take(member, ticket, typed, () -> spend(member)).proven();
        signIns.endOthers(member, Objects.requireNonNullElse(visitor.session(), 0L));
        return phone;
    }

    private void demand(Visitor visitor) {
        if (!proven(visitor)) {
            throw new Refusal(org.springframework.http.HttpStatus.FORBIDDEN, "account.phone.stale");
        }
    }

    private void spend(long member) {
        var key = "new phone " + member;
        if (!allowances.take(key, MOST, MONTH)) {
            throw Refusal.tooOften(allowances.left(key, MOST, MONTH), "account.phone.often", MOST);
        }
    }

    /** The change itself, in one transaction with what is told and noted of it. */
    @Component
    static class Changing {

        private final Members members;
        private final Trying trying;
        private final Messages messages;
        private final Audit audit;
        private final TransactionTemplate transaction;

        Changing(
                Members members,
                Trying trying,
                Messages messages,
                Audit audit,
                TransactionTemplate transaction) {
            this.members = members;
            this.trying = trying;
            this.messages = messages;
            this.audit = audit;
            this.transaction = transaction;
        }

        void other(long member, Phone phone) {
            if (members.phone(member).equals(phone)) {
                throw Refusal.against("account.phone.same");
            }
        }

        Trying.Tried take(long member, String ticket, String typed, Runnable before) {
            return transaction.execute(
                    open -> {
                        var tried = trying.attempt(ticket, typed);
                        var phone = tried.phone();
                        if (phone != null) {
                            before.run();
                            change(member, phone);
                        }
                        return tried;
                    });
        }

        private void change(long member, Phone phone) {
            var from = members.phone(member).masked();
            if (!members.rephone(member, phone)) {
                throw Refusal.conflict("account.phone.taken");
            }
            var key = "account.phone " + Secret.fresh();
            messages.tell(
                    member,
                    Notice.of(Kind.DECIDED, key, "account.told.phone", from, phone.masked()));
            audit.note(member, "account.phone-changed", "member " + member, Map.of());
        }
    }
}
