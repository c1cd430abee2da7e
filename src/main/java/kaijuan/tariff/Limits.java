package kaijuan.tariff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the limits in turn, in the order of time, and notes what each took. */
final class Limits {

    private static final Comparator<Entry> BY_RULE =
            Comparator.comparing(Entry::rule).thenComparingInt(Entry::nth);

    private final Tariff tariff;
    private final Carry carry;
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Integer> count = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    Limits(Tariff tariff, Carry carry) {
        this.tariff = tariff;
        this.carry = carry;
    }

    /** The entries of what was earned, given in the order of time. */
    List<Entry> entries(List<Earned> earned) {
        earned.forEach(this::take);
        var order = new LinkedHashMap<String, Integer>();
        tariff.rules().forEach(r -> order.put(r.id(), order.size()));
        entries.sort(Comparator.comparing((Entry e) -> order.get(e.rule())).thenComparing(BY_RULE));
        return List.copyOf(entries);
    }

    private void take(Earned one) {
        var rule = one.rule().id();
        int nth = count.merge(rule, 1, Integer::sum);
        int before = used.getOrDefault(rule, 0);
        var took = new LinkedHashMap<String, Integer>();
        int points = limited(one, took);
        used.merge(rule, points, Integer::sum);
        var entry =
                new Entry(
                        rule,
                        nth,
                        one.at(),
                        one.points(),
                        points,
                        before,
                        1,
                        one.amount(),
                        one.title(),
                        one.deed(),
                        one.percent(),
                        said(took));
        var index = last.get(rule);
        if (points == 0 && index != null && entries.get(index).points() == 0) {
            entries.set(index, joined(entries.get(index), entry));
        } else {
            last.put(rule, entries.size());
            entries.add(entry);
        }
    }

    private int limited(Earned one, Map<String, Integer> took) {
        var asked =
                tariff.caps().stream()
                        .filter(c -> c.of(one.rule().id()))
                        .filter(c -> c.window() != Cap.Window.TITLE || one.title() != null)
                        .toList();
        int points = one.points();
        for (var cap : asked) {
            int left = (int) Math.max(0, cap.most() - carry.get(name(cap, one)));
            if (points > left) {
                took.put(cap.id(), points - left);
                points = left;
            }
        }
        for (var cap : asked) {
            carry.add(name(cap, one), points);
        }
        return points;
    }

    private static String name(Cap cap, Earned one) {
        return Carry.name(cap.window(), cap.id(), one.title() == null ? 0 : one.title());
    }

    /** One entry for all in a row that limits took away. */
    private static Entry joined(Entry a, Entry b) {
        var took = new LinkedHashMap<>(Took.read(a.took()));
        Took.read(b.took()).forEach((cap, points) -> took.merge(cap, points, Integer::sum));
        return new Entry(
                a.rule(),
                a.nth(),
                a.at(),
                a.worth() + b.worth(),
                0,
                a.used(),
                a.times() + b.times(),
                b.amount(),
                null,
                "",
                a.percent(),
                said(took));
    }

    private static String said(Map<String, Integer> took) {
        return took.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(" "));
    }
}
