package kaijuan.points;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kaijuan.reading.Spans;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Scoring;

/**
 * What is written of a member's day.
 *
 * @param day whose, and which
 * @param entries its ledger
 * @param carry what it leaves to later days
 * @param digest names entries and carry; empty where there are none
 */
record Scored(Spans.Day day, List<Entry> entries, String carry, String digest) {

    static Scored of(Spans.Day day, Scoring.Scored scored) {
        var carry = scored.after().toString();
        return new Scored(day, scored.entries(), carry, digest(scored.entries(), carry));
    }

    private static String digest(List<Entry> entries, String carry) {
        if (entries.isEmpty() && carry.isEmpty()) {
            return "";
        }
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var hash = sha.digest((entries + carry).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
