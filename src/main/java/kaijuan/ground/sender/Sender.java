package kaijuan.ground.sender;

/** Sends codes, and other short texts, to phones. */
public interface Sender {

    /**
     * Sends the message; when this returns, the gateway has taken it.
     *
     * @return what the gateway answered: a status of HTTP, or 0 where there is no gateway
     * @throws Unsent if it did not
     */
    int send(Message message);

    /** Whether it carries any text, and not only codes by a template of the gateway's. */
    boolean carriesText();

    /** Which one it is, and where it sends to, without anything secret. */
    Which which();

    /**
     * A sender as people may see it.
     *
     * @param kind {@code demonstration} or {@code http}
     * @param host the gateway's host, or empty
     */
    record Which(String kind, String host) {}
}
