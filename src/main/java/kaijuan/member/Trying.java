package kaijuan.member;

import java.text.Normalizer;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries codes as people type them. */
@Component
public class Trying {

    private final Codes codes;

    Trying(Codes codes) {
        this.codes = codes;
    }

    /**
     * What came of a try.
     *
     * @param phone the phone that is proven, or null if the code was wrong
     * @param privacy the version of the privacy text agreed to when it was sent
     * @param left how many tries are left
     */
    public record Tried(@Nullable Phone phone, String privacy, int left) {

        /** The phone. */
        public Phone proven() {
            if (phone == null) {
                throw left > 0
                        ? Refusal.against("member.code.wrong", left)
                        : Refusal.against("member.code.tries");
            }
            return phone;
        }
    }

    /**
     * Tries the code in the running transaction. A wrong try is given back and not thrown, so that
     * it is counted for good.
     *
     * @param ticket what the browser that asked for the code keeps
     * @param typed the code as typed
     * @throws Refusal 422 in words if no code can be tried
     */
    public Tried attempt(String ticket, String typed) {
        var tried = codes.attempt(ticket, plain(typed));
        return new Tried(
                tried.right() ? tried.phone() : null, tried.privacy(), Codes.TRIES - tried.tries());
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
