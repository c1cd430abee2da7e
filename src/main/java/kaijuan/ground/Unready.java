package kaijuan.ground;

import kaijuan.ground.text.Texts;
import org.jspecify.annotations.Nullable;

/** The program does not start: why, and what to do, in Chinese and in English. */
public class Unready extends RuntimeException {

    /** The reason by the key of its sentence and what fills the places. */
    public Unready(String key, Object... fill) {
        this(null, key, fill);
    }

    /** The same with what brought it about. */
    protected Unready(@Nullable Throwable cause, String key, Object... fill) {
        super(words(key, fill), cause, false, false);
    }

    private static String words(String key, Object... fill) {
        var texts = new Texts();
        return texts.chinese().say(key, fill) + "\n" + texts.english().say(key, fill);
    }
}
