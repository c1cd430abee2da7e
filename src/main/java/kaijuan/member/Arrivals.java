package kaijuan.member;

import java.text.Normalizer;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a right code into a person who is signed in: all of it or nothing. */
@Component
public class Arrivals {

    private final Codes codes;
    private final Members members;
    private final Consents consents;
    private final SignIns signIns;
    private final TransactionTemplate transaction;

    Arrivals(
            Codes codes,
            Members members,
            Consents consents,
            SignIns signIns,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.members = members;
        this.consents = consents;
        this.signIns = signIns;
        this.transaction = transaction;
    }

    /**
     * Tries the code and signs the person in.
     *
     * @param ticket what the browser that asked for the code keeps
     * @param typed the code as typed
     * @param device the browser, as {@link Device#of} tells it
     * @return the secret of the sign-in
     * @throws Refusal 422 in words if the code is wrong, used up, tried too often or too old
     */
    public String arrive(String ticket, String typed, String device) {
        var code = plain(typed);
        var tried = transaction.execute(status -> settle(ticket, code, device));
        if (tried.secret.isEmpty()) {
            throw tried.left > 0
                    ? Refusal.against("member.code.wrong", tried.left)
                    : Refusal.against("member.code.tries");
        }
        return tried.secret;
    }

    private record Settled(String secret, int left) {}

    /** A wrong try returns instead of throwing, so that it is counted for good. */
    private Settled settle(String ticket, String code, String device) {
        var tried = codes.attempt(ticket, code);
        if (!tried.right()) {
            return new Settled("", Codes.TRIES - tried.tries());
        }
        var member = members.arrive(tried.phone());
        consents.give(member, tried.privacy());
        return new Settled(signIns.begin(member, device), 0);
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
