package kaijuan.ground.sheet;

/** The file cannot be read, or not any further. */
public final class Unread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    Unread(int line, String key, Object... fill) {
        super(key);
        this.flaw = Flaw.at(line, key, fill);
    }

    /** Where, and why. */
    public Flaw flaw() {
        return flaw;
    }
}
