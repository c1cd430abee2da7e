package kaijuan.roster;

import java.util.Locale;
import kaijuan.ground.sheet.Flaw;
import org.jspecify.annotations.Nullable;

/** Hears what becomes of each line of a file, a few thousand at a time in their order. */
@FunctionalInterface
public interface Told {

    /** For whoever wants the sums alone. */
    Told NOBODY = (number, fate, why) -> {};

    /** What becomes of a line; the words stand in {@code roster.import.*}. */
    enum Fate {
        ADDED,
        CHANGED,
        SAME,
        REFUSED;

        /** Its word in sentences. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The line of the number; why it is refused and what would be right, or null. */
    void line(int number, Fate fate, @Nullable Flaw why);
}
