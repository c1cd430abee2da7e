package kaijuan.ground.database;

import kaijuan.ground.text.Texts;
import org.jspecify.annotations.Nullable;

/** The database cannot be used: why, and what to do, in Chinese and in English. */
public class Unusable extends RuntimeException {

    Unusable(@Nullable Throwable cause, String key, Object... fill) {
        super(words(key, fill), cause);
    }

    Unusable(String key, Object... fill) {
        this(null, key, fill);
    }

    private static String words(String key, Object... fill) {
        var texts = new Texts();
        return texts.chinese().say(key, fill) + "\n" + texts.english().say(key, fill);
    }

    /** Another program holds the data folder. */
    static final class Taken extends Unusable {
        Taken(Object... fill) {
            super("database.taken", fill);
        }
    }
}
