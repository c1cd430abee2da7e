package kaijuan.member;

import java.text.Normalizer;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a right code into a person who is signed in: all of it or nothing. */
@Component
public class Arrivals {

    private final Codes codes;
    private final Reception reception;
    private final SignIns signIns;
    private final TransactionTemplate transaction;

    Arrivals(Codes codes, Reception reception, SignIns signIns, TransactionTemplate transaction) {
        this.codes = codes;
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
        var code = plain(typed);
        var tried = transaction.execute(status -> settle(ticket, code, browser));
        if (tried.secret.isEmpty()) {
            throw tried.left > 0
                    ? Refusal.against("member.code.wrong", tried.left)
                    : Refusal.against("member.code.tries");
        }
        return tried.secret;
    }

    private record Settled(String secret, int left) {}

    /** A wrong try returns instead of throwing, so that it is counted for good. */
    private Settled settle(String ticket, String code, Browser browser) {
        var tried = codes.attempt(ticket, code);
        if (!tried.right()) {
            return new Settled("", Codes.TRIES - tried.tries());
        }
        long member = reception.receive(tried.phone(), tried.privacy(), browser);
        return new Settled(signIns.begin(member, browser.device()), 0);
    }

    private static String plain(String typed) {
        var code =
                Normalizer.normalize(
                                typed.substring(0, Math.min(typed.length(), 40)),
                                Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Pd}\\p{Cf}]", "");
        if (!code.matches("[0-9]{6}")) {
            throw Refusal.against("member.code.shape");
        }
        return code;
    }
}
