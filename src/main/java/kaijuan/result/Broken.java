package kaijuan.result;

import kaijuan.ground.text.Both;

/** A file that cannot be read as a result, in words. */
public final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Both words;

    Broken(String zh, String en) {
        super(en);
        this.words = new Both(zh, en);
    }

    /** What is wrong with it. */
    public Both words() {
        return words;
    }
}
