package kaijuan.ground.sender;

/**
 * A code or another text for a phone. Prints nothing of either.
 *
 * @param phone 11 digits
 * @param code the code; empty for another text
 * @param text the whole message in words, for gateways that take any text
 */
public record Message(String phone, String code, String text) {

    /** The phone with its middle hidden. */
    public String masked() {
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    @Override
    public String toString() {
        return "Message[" + masked() + "]";
    }
}
