package kaijuan.tariff;

import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.text.Both;

/** Multipliers in words. */
final class SaidMultipliers {

    private SaidMultipliers() {}

    /** Each multiplier, and what becomes of several. */
    static List<Both> of(Tariff tariff) {
        var said = new ArrayList<Both>();
        var multipliers = tariff.multipliers();
        multipliers.all().forEach(m -> said.add(multiplier(m, tariff)));
        if (multipliers.all().size() > 1) {
            said.add(
                    multipliers.greatest()
                            ? new Both(
                                    "几个加倍同时有效时，只取最高的一个，不叠加。",
                                    "Where several multipliers hold at once the greatest alone"
                                            + " counts.")
                            : new Both(
                                    "几个加倍同时有效时，相乘。",
                                    "Where several multipliers hold at once each multiplies the"
                                            + " other."));
        }
        return said;
    }

    private static Both multiplier(Multiplier m, Tariff tariff) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (m.days() != null) {
            zh.add(SaidLimits.days(m.days()));
            en.add(SaidLimits.days(m.days()));
        }
        if (!m.weekdays().days().isEmpty()) {
            zh.add(m.weekdays().said().zh());
            en.add(m.weekdays().said().en());
        }
        if (!m.hours().equals(When.Span.DAY)) {
            zh.add((m.weekdays().days().isEmpty() ? "每天 " : "") + m.hours().words());
            en.add("from " + m.hours().words());
        }
        var rules =
                m.rules().isEmpty()
                        ? new Both("积分", "points are")
                        : new Both(
                                SaidFacts.listed(tariff, m.rules()).zh() + "的积分",
                                "points of " + SaidFacts.listed(tariff, m.rules()).en() + " are");
        return new Both(
                m.name()
                        + "："
                        + String.join("，", zh)
                        + " "
                        + rules.zh()
                        + "按 "
                        + m.percent()
                        + "% 计，不足一分的舍去。",
                m.name()
                        + ": "
                        + String.join(", ", en)
                        + " "
                        + rules.en()
                        + " worth "
                        + m.percent()
                        + " %; fractions of a point are dropped.");
    }
}
