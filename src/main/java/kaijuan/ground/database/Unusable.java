package kaijuan.ground.database;

import kaijuan.ground.Unready;
import org.jspecify.annotations.Nullable;

/** The database cannot be used: why, and what to do, in Chinese and in English. */
public class Unusable extends Unready {

    Unusable(@Nullable Throwable cause, String key, Object... fill) {
        super(cause, key, fill);
    }

    Unusable(String key, Object... fill) {
        super(null, key, fill);
    }

    /** Another program holds the data folder. */
    static final class Taken extends Unusable {
        Taken(Object... fill) {
            super("database.taken", fill);
        }
    }
}
