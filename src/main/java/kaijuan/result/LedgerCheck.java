package kaijuan.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import kaijuan.ground.text.Both;
import kaijuan.tariff.Entry;
import org.jspecify.annotations.Nullable;

/** Compares a day of the ledger with what the facts make of it. */
final class LedgerCheck {

    private LedgerCheck() {}

    static void compare(
            String person, LocalDate day, List<Entry> stands, List<Entry> due, Differences found) {
        var there = byKey(stands);
        var right = byKey(due);
        var keys = new TreeMap<>(there);
        keys.putAll(right);
        if (there.size() != stands.size()) {
            found.add(differs(person, day, "", "twice", "once"));
        }
        for (var key : keys.keySet()) {
            var a = there.get(key);
            var b = right.get(key);
            if (!Objects.equals(a, b)) {
                found.add(differs(person, day, key, said(a), said(b)));
            }
        }
    }

    private static Both differs(
            String person, LocalDate day, String key, String stands, String due) {
        return new Both(
                "%s 在 %s 的账目 %s：文件里是 %s，按事实应当是 %s".formatted(person, day, key, stands, due),
                "%s on %s, entry %s: the file says %s, by the facts it is %s"
                        .formatted(person, day, key, stands, due));
    }

    private static TreeMap<String, Entry> byKey(List<Entry> entries) {
        var byKey = new TreeMap<String, Entry>();
        entries.forEach(e -> byKey.put(e.rule() + " " + e.nth(), whole(e)));
        return byKey;
    }

    private static String said(@Nullable Entry e) {
        return e == null
                ? "-"
                : ("%+d (%s, worth %d, used %d, times %d, amount %d, "
                                + "title %s, deed %s, %d %%, taken [%s])")
                        .formatted(
                                e.points(),
                                e.at(),
                                e.worth(),
                                e.used(),
                                e.times(),
                                e.amount(),
                                e.title(),
                                e.deed(),
                                e.percent(),
                                e.took());
    }

    /** The ledger keeps milliseconds. */
    private static Entry whole(Entry e) {
        return new Entry(
                e.rule(),
                e.nth(),
                e.at().truncatedTo(ChronoUnit.MILLIS),
                e.worth(),
                e.points(),
                e.used(),
                e.times(),
                e.amount(),
                e.title(),
                e.deed(),
                e.percent(),
                e.took());
    }
}
