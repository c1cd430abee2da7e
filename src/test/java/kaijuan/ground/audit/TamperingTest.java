package kaijuan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kaijuan.Tables;
import kaijuan.ground.audit.Journal.Head;
import kaijuan.ground.audit.Journal.Row;
import kaijuan.ground.security.Sealing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tampering with the audit log")
class TamperingTest extends Tables {

    private static final int TIMES = 10_000;

    /** Where the chain ended when it was last anchored outside: at its end. */
    private static final int LENGTH = 20;

    @Test
    @DisplayName("is found every time: 10 000 ways to alter, delete, move, add, cut and write anew")
    void found() {
        var sealing = the(Sealing.class);
        var whole = chain(sealing);
        var anchor = new Anchor(LENGTH, Chain.hex(whole.getLast().digest()));
        assertThat(walk(sealing, whole, anchor)).isTrue();
        var random = new Random(36);
        var unseen = new ArrayList<String>();
        for (int i = 0; i < TIMES; i++) {
            var rows = new ArrayList<>(whole);
            var how = tamper(rows, random);
            if (walk(sealing, rows, anchor)) {
                unseen.add(how);
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static boolean walk(Sealing sealing, List<Row> rows, Anchor anchor) {
        var walk = new Walk(sealing, List.of(anchor));
        walk.past(rows);
        // Whoever tampers adjusts the head as well.
        var head = rows.isEmpty() ? new Head(0, Chain.START) : head(rows.getLast());
        return walk.ended(head).broken() == null;
    }

    private static Head head(Row row) {
        return new Head(row.no(), row.digest());
    }

    private static List<Row> chain(Sealing sealing) {
        var rows = new ArrayList<Row>();
        var digest = Chain.START;
        for (int no = 1; no <= LENGTH; no++) {
            var typed = no % 3 == 0 ? "因为" + no : null;
            var at = NOON.plusSeconds(no);
            var entry = new Noted(no, at, no % 5L, "a.b", "member " + no % 4, "{}", typed);
            digest = Chain.next(sealing, digest, entry);
            rows.add(new Row(no, entry, digest));
        }
        return rows;
    }

    private static String tamper(List<Row> rows, Random random) {
        int at = random.nextInt(LENGTH);
        var row = rows.get(at);
        switch (random.nextInt(7)) {
            case 0 -> rows.remove(at);
            case 1 -> rows.subList(at, LENGTH).clear();
            case 2 -> Collections.swap(rows, at, (at + 1 + random.nextInt(LENGTH - 1)) % LENGTH);
            case 3 -> renumbered(rows, at, random);
            case 4 -> rows.add(at, new Row(row.no(), row.entry(), row.digest()));
            case 5 -> rows.set(at, new Row(row.no(), row.entry(), bit(row.digest(), random)));
            default -> rows.set(at, new Row(row.no(), other(row.entry(), random), row.digest()));
        }
        return rows.toString();
    }

    /** Two deeds change places and take each other's numbers. */
    private static void renumbered(List<Row> rows, int at, Random random) {
        int other = (at + 1 + random.nextInt(LENGTH - 1)) % LENGTH;
        var one = rows.get(at);
        var two = rows.get(other);
        rows.set(at, new Row(one.no(), numbered(two.entry(), one.no()), two.digest()));
        rows.set(other, new Row(two.no(), numbered(one.entry(), two.no()), one.digest()));
    }

    private static Noted numbered(Noted e, long no) {
        return new Noted(no, e.at(), e.who(), e.what(), e.about(), e.detail(), e.typed());
    }

    private static byte[] bit(byte[] digest, Random random) {
        var other = digest.clone();
        other[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
        return other;
    }

    private static Noted other(Noted e, Random random) {
        Instant later = e.at().plusNanos(1000L * (1 + random.nextInt(1_000_000)));
        Long who = e.who() == 1L ? null : Long.valueOf(1);
        return switch (random.nextInt(7)) {
            case 0 -> new Noted(e.no(), later, e.who(), e.what(), e.about(), e.detail(), e.typed());
            case 1 -> new Noted(e.no(), e.at(), who, e.what(), e.about(), e.detail(), e.typed());
            case 2 -> new Noted(e.no(), e.at(), e.who(), "a", e.about(), e.detail(), e.typed());
            // The same letters in all, differently divided.
            case 3 ->
                    new Noted(
                            e.no(),
                            e.at(),
                            e.who(),
                            e.what() + "." + e.about().charAt(0),
                            e.about().substring(1),
                            e.detail(),
                            e.typed());
            case 4 -> new Noted(e.no(), e.at(), e.who(), e.what(), "", e.detail(), e.typed());
            case 5 -> new Noted(e.no(), e.at(), e.who(), e.what(), e.about(), "{ }", e.typed());
            default ->
                    new Noted(
                            e.no(),
                            e.at(),
                            e.who(),
                            e.what(),
                            e.about(),
                            e.detail(),
                            e.typed() == null ? "" : null);
        };
    }
}
