package kaijuan.invite;

import java.text.Normalizer;
import kaijuan.ground.text.Fonts;
import kaijuan.ground.web.Refusal;

/** A name that somebody chooses for their poster. */
final class Signature {

    /** Letters at most: they stand in one line. */
    static final int MOST = 16;

    private Signature() {}

    /**
     * The name as typed: letters and digits with dots, spaces or hyphens between them; nothing for
     * none.
     *
     * @throws Refusal 422 in words if it is too long or holds something else
     */
    static String of(String typed) {
        var name =
                Normalizer.normalize(
                                typed.substring(0, Math.min(typed.length(), 200)),
                                Normalizer.Form.NFC)
                        .replaceAll("[\\s\u3000]+", " ")
                        .strip();
        boolean plain = name.matches("[\\p{L}\\p{M}\\p{Nd}]+([·. -][\\p{L}\\p{M}\\p{Nd}]+)*");
        boolean fits = name.codePointCount(0, name.length()) <= MOST && Fonts.shows(name);
        if (!name.isEmpty() && !(plain && fits)) {
            throw Refusal.against("invite.signature.wrong", MOST);
        }
        return name;
    }
}
