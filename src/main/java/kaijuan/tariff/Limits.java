package kaijuan.tariff;

import java.util.ArrayList;
import java.util.List;

/** Asks the limits in turn, in the order of time, and notes what each took. */
final class Limits {

    private static final int[] NOTHING = {};

    private final Plan plan;
    private final Carry carry;
    private final int[] today;
    private final RuleLines[] lines;

    Limits(Plan plan, Carry carry) {
        this.plan = plan;
        this.carry = carry;
        this.today = new int[plan.caps.size()];
        this.lines = new RuleLines[plan.rules];
    }

    /** The entries of what was earned, given in the order of time: by rule, each in time. */
    List<Entry> entries(List<Earned> earned) {
        for (var one : earned) {
            take(one);
        }
        var entries = new ArrayList<Entry>(earned.size());
        for (var some : lines) {
            if (some != null) {
                some.to(entries);
            }
        }
        return entries;
    }

    private void take(Earned one) {
        var some = lines[one.order()];
        if (some == null) {
            some = new RuleLines(plan);
            lines[one.order()] = some;
        }
        var took = NOTHING;
        int points = one.points();
        for (int place : plan.asked[one.order()]) {
            int left = left(place, one);
            if (points > left) {
                took = took.length == 0 ? new int[plan.caps.size()] : took;
                took[place] = points - left;
                points = left;
            }
        }
        if (points > 0) {
            use(one, points);
        }
        some.take(one, points, took);
    }

    /** The points that the limit leaves, as far as it is asked. */
    private int left(int place, Earned one) {
        var cap = plan.caps.get(place);
        if (cap.window() == Cap.Window.DAY) {
            return cap.most() - today[place];
        }
        return without(cap, one)
                ? Integer.MAX_VALUE
                : (int) Math.max(0, cap.most() - carry.get(name(cap, one)));
    }

    private void use(Earned one, int points) {
        for (int place : plan.asked[one.order()]) {
            var cap = plan.caps.get(place);
            if (cap.window() == Cap.Window.DAY) {
                today[place] += points;
            } else if (!without(cap, one)) {
                carry.add(name(cap, one), points);
            }
        }
    }

    private static boolean without(Cap cap, Earned one) {
        return cap.window() == Cap.Window.TITLE && one.title() == null;
    }

    private static String name(Cap cap, Earned one) {
        return Carry.name(cap.window(), cap.id(), one.title() == null ? 0 : one.title());
    }
}
