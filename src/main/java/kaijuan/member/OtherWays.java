package kaijuan.member;

import java.util.List;

/** Ways to sign in beside the phone; a room above builds them. */
public interface OtherWays {

    /**
     * A way.
     *
     * @param name what people read
     * @param path where it begins
     */
    record Other(String name, String path) {}

    /** All of them. */
    List<Other> ways();
}
