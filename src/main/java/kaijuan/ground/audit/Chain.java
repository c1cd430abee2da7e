package kaijuan.ground.audit;

import java.util.HexFormat;
import kaijuan.ground.security.Sealing;

/**
 * How entries hang together: each digest is a keyed hash of the digest before it and of its entry.
 * The key is kept outside the database, so that nobody who has only the database can make one.
 */
final class Chain {

    /** The digest before the first entry. */
    static final byte[] START = new byte[32];

    private static final String PURPOSE = "audit";

    private Chain() {}

    /** The digest of the entry that follows the digest. */
    static byte[] next(Sealing sealing, byte[] before, Noted entry) {
        return sealing.hash(PURPOSE, hex(before) + "\n" + entry.canonical());
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
