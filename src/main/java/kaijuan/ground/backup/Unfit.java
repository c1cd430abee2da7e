package kaijuan.ground.backup;

import kaijuan.ground.Unready;
import org.jspecify.annotations.Nullable;

/** A backup that cannot be written or read: why, and what to do, in Chinese and in English. */
public final class Unfit extends Unready {

    /** The keys that were to go along are not at the place. */
    public static Unfit noKeys(Object place) {
        return new Unfit("backup.keys.none", place);
    }

    Unfit(String key, Object... fill) {
        super(key, fill);
    }

    Unfit(@Nullable Throwable cause, String key, Object... fill) {
        super(cause, key, fill);
    }
}
