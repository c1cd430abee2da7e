package kaijuan.member;

import java.text.Normalizer;
import kaijuan.ground.web.Refusal;

/**
 * A mobile phone of mainland China. Prints masked, so that no log ever holds it.
 *
 * @param digits its 11 digits
 */
public record Phone(String digits) {

    /** A phone from its 11 digits. */
    public Phone {
        if (!digits.matches("1[3-9][0-9]{9}")) {
            throw Refusal.against("member.phone.wrong");
        }
    }

    /**
     * The phone as people type it: with +86, spaces, dashes or full-width digits.
     *
     * @throws Refusal 422 in words if it is not a mobile phone of mainland China
     */
    public static Phone of(String typed) {
        if (typed.length() > 40) {
            throw Refusal.against("member.phone.wrong");
        }
        var plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Pd}\\p{Cf}().]", "");
        return new Phone(plain.replaceFirst("^(\\+|00)?86(?=1[0-9]{10}$)", ""));
    }

    /** The phone with its middle hidden: {@code 138****0000}. */
    public String masked() {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
