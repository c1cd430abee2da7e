package kaijuan.ground.sender;

/** A message was not sent; says why without the phone or the text. */
public final class Unsent extends RuntimeException {

    private final int status;

    Unsent(String why, int status) {
        super(why, null, false, false);
        this.status = status;
    }

    /** What the gateway answered, a status of HTTP; 0 if it cannot be reached. */
    public int status() {
        return status;
    }
}
