package kaijuan.editor;

/** Somebody else has saved the draft since it was read; nothing was written. */
public final class Overtaken extends RuntimeException {

    private final transient Draft theirs;

    Overtaken(Draft theirs) {
        super("saved by another", null, false, false);
        this.theirs = theirs;
    }

    /** The draft as the other left it. */
    public Draft theirs() {
        return theirs;
    }
}
