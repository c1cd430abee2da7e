package kaijuan.ground.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import kaijuan.ground.audit.Journal.Head;
import kaijuan.ground.audit.Journal.Row;
import kaijuan.ground.audit.Verification.Break;
import kaijuan.ground.audit.Verification.Walked;
import kaijuan.ground.audit.Verification.Why;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, up to its first break. */
final class Walk {

    private final Sealing sealing;
    private final TreeMap<Long, List<String>> due = new TreeMap<>();
    private final int anchors;
    private long last;
    private byte[] digest = Chain.START;
    private @Nullable Break broken;

    Walk(Sealing sealing, List<Anchor> anchors) {
        this.sealing = sealing;
        this.anchors = anchors.size();
        for (var anchor : anchors) {
            due.computeIfAbsent(anchor.no(), no -> new ArrayList<>()).add(anchor.digest());
        }
    }

    /** The last entry that hangs on the ones before it. */
    long last() {
        return last;
    }

    /** Walks past the rows that come next; whether all of them hang together. */
    boolean past(List<Row> rows) {
        for (var row : rows) {
            var why = wrong(row);
            if (why != null) {
                broken = new Break(why == Why.MISSING ? last + 1 : row.no(), why);
                return false;
            }
        }
        return true;
    }

    private @Nullable Why wrong(Row row) {
        if (row.no() != last + 1) {
            return Why.MISSING;
        }
        var entry = row.entry();
        var right = entry == null ? null : Chain.next(sealing, digest, entry);
        if (!Arrays.equals(right, row.digest())) {
            return Why.ALTERED;
        }
        last = row.no();
        digest = row.digest();
        var anchored = due.getOrDefault(last, List.of());
        return anchored.stream().allMatch(Chain.hex(digest)::equals) ? null : Why.REWRITTEN;
    }

    /** What was found, when no more rows come and the head says where the log ends. */
    Walked ended(@Nullable Head head) {
        if (broken == null) {
            broken = ending(head);
        }
        return new Walked(new Anchor(last, Chain.hex(digest)), broken, anchors);
    }

    private @Nullable Break ending(@Nullable Head head) {
        if (head == null || head.no() > last || !due.isEmpty() && due.lastKey() > last) {
            return new Break(last + 1, Why.TRUNCATED);
        }
        var meet = head.no() == last && Arrays.equals(head.digest(), digest);
        return meet ? null : new Break(last, Why.ALTERED);
    }
}
