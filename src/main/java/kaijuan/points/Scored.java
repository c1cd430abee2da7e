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
        var words = new StringBuilder(80 * entries.size());
        for (var e : entries) {
            words.append(e.rule()).append(' ').append(e.nth()).append(' ');
            words.append(e.at().toEpochMilli()).append(' ').append(e.worth()).append(' ');
            words.append(e.points()).append(' ').append(e.used()).append(' ');
            words.append(e.times()).append(' ').append(e.amount()).append(' ');
            words.append(e.title()).append(' ').append(e.deed()).append(' ');
            words.append(e.percent()).append(' ');
            words.append(e.took()).append('\n');
        }
        return sha(words.append(carry).toString());
    }

    private static String sha(String words) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var hash = sha.digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
