package kaijuan.member;

import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a right code into a person who is signed in: all of it or nothing. */
@Component
public class Arrivals {

    private final Trying trying;
    private final Reception reception;
    private final SignIns signIns;
    private final TransactionTemplate transaction;

    Arrivals(Trying trying, Reception reception, SignIns signIns, TransactionTemplate transaction) {
        this.trying = trying;
        this.reception = reception;
        this.signIns = signIns;
        this.transaction = transaction;
    }

    /**
     * Tries the code and signs the person in.
     *
     * @param ticket what the browser that asked for the code keeps
     * @param typed the code as typed
     * @param browser the browser that sends it
     * @return the secret of the sign-in
     * @throws Refusal 422 in words if the code is wrong, used up, tried too often or too old
     */
    public String arrive(String ticket, String typed, Browser browser) {
        var settled = transaction.execute(status -> settle(ticket, typed, browser));
        settled.tried.proven();
        return settled.secret;
    }

    private record Settled(String secret, Trying.Tried tried) {}

    /** A wrong try returns instead of throwing, so that it is counted for good. */
    private Settled settle(String ticket, String typed, Browser browser) {
        var tried = trying.attempt(ticket, typed);
        var phone = tried.phone();
        if (phone == null) {
            return new Settled("", tried);
        }
        long member = reception.receive(phone, tried.privacy(), browser);
        return new Settled(signIns.begin(member, browser.device()), tried);
    }
}
