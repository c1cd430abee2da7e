package kaijuan.ground.sender;

/** Sends codes to phones. */
public interface Sender {

    /**
     * Sends the message; when this returns, the gateway has taken it.
     *
     * @throws Unsent if it did not
     */
    void send(Message message);
}
