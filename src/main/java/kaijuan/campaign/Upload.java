package kaijuan.campaign;

import java.time.Duration;
import java.util.List;

/**
 * Files that are asked for, of one medium.
 *
 * @param medium what they are
 * @param fewest how many at least
 * @param most how many at most
 * @param formats endings of names that are taken, such as {@code mp4}; empty for all of the medium
 * @param shortest the least length of one; zero for none
 * @param longest the greatest length of one; zero for none
 * @param smallest bytes of one at least; 0 for none
 * @param largest bytes of one at most; 0 for none
 */
public record Upload(
        Medium medium,
        int fewest,
        int most,
        List<String> formats,
        Duration shortest,
        Duration longest,
        long smallest,
        long largest) {

    /** As many as one likes. */
    public static final int NO_END = Integer.MAX_VALUE;

    /** What a file is. */
    public enum Medium {
        VIDEO,
        AUDIO,
        PICTURE,
        DOCUMENT
    }
}
