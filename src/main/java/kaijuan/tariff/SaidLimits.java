package kaijuan.tariff;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kaijuan.campaign.Days;
import kaijuan.ground.text.Both;
import kaijuan.unit.Kinds;

/** Limits, conditions and streaks in words. */
final class SaidLimits {

    private SaidLimits() {}

    static Both cap(Cap cap, Tariff tariff) {
        var rules =
                cap.rules().isEmpty()
                        ? new Both("所有积分", "all points")
                        : SaidFacts.listed(tariff, cap.rules());
        var whom =
                !cap.rules().isEmpty() && named(cap, tariff)
                        ? rules
                        : new Both(
                                cap.name() + "（" + rules.zh() + "）",
                                cap.name() + " (" + rules.en() + ")");
        var over =
                switch (cap.window()) {
                    case DAY -> new Both("每天", "a day");
                    case WEEK -> new Both("每周", "a week");
                    case MONTH -> new Both("每月", "a month");
                    case CAMPAIGN -> new Both("整个活动", "in the campaign");
                    case TITLE -> new Both("每部作品在整个活动中", "a title in the campaign");
                };
        return new Both(
                whom.zh() + "：" + over.zh() + "最多 " + cap.most() + " 分。",
                "At most " + cap.most() + " points " + over.en() + " from " + whom.en() + ".");
    }

    /** Whether the limit bears the name of the only rule that it is of. */
    private static boolean named(Cap cap, Tariff tariff) {
        return cap.rules().stream()
                .allMatch(
                        id -> tariff.rule(id).filter(r -> r.name().equals(cap.name())).isPresent());
    }

    /** When weeks and months begin, where anything is counted over them. */
    static List<Both> windows(Tariff tariff) {
        var said = new ArrayList<Both>();
        if (tariff.plan().weeks) {
            var day = tariff.week();
            said.add(
                    new Both(
                            "一周从" + day.getDisplayName(TextStyle.FULL, Locale.CHINA) + "算起。",
                            "A week begins on "
                                    + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                    + "."));
        }
        if (tariff.months()) {
            said.add(new Both("一月按自然月，从 1 日算起。", "A month is that of the calendar."));
        }
        return said;
    }

    static Both streak(Rule rule, Rule.Streak s, Both what) {
        var each =
                rule.of() instanceof Rule.Time && s.least() > 1
                        ? Said.amount(rule, s.least())
                        : new Both("", "");
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (!s.at().isEmpty()) {
            var lengths = s.at().stream().map(String::valueOf).collect(Collectors.joining("、"));
            zh.add("连续第 " + lengths + " 天");
            en.add("on day " + lengths.replace("、", ", ") + " in a row");
        }
        if (s.every() > 0) {
            zh.add("每连续满 " + s.every() + " 天");
            en.add("every " + s.every() + " days in a row");
        }
        if (s.cycle() > 0) {
            zh.add("满 " + s.cycle() + " 天后重新从第 1 天算");
            en.add("after " + s.cycle() + " days a new run begins");
        }
        zh.add(s.grace() == 0 ? "断一天就从头算" : "一轮里最多可以缺 " + s.grace() + " 天");
        en.add(
                s.grace() == 0
                        ? "a missed day begins anew"
                        : "a run may miss "
                                + (s.grace() == 1 ? "1 day" : s.grace() + " days")
                                + " in all");
        return new Both(
                what.zh()
                        + (each.zh().isEmpty() ? "" : "每天满" + each.zh())
                        + "，"
                        + String.join("，", zh),
                what.en()
                        + (each.en().isEmpty() ? "" : " of " + each.en() + " a day")
                        + ", "
                        + String.join(", ", en));
    }

    static Both conditions(When when, Tariff tariff) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (!when.hours().equals(When.Span.DAY)) {
            zh.add("只算 " + when.hours().words());
            en.add("only from " + when.hours().words());
        }
        if (when.days() != null) {
            zh.add("只在 " + days(when.days()));
            en.add("only " + days(when.days()));
        }
        if (!when.weekdays().days().isEmpty()) {
            zh.add("只在" + when.weekdays().said().zh());
            en.add("on " + when.weekdays().said().en() + " only");
        }
        tariff.rule(when.after())
                .ifPresent(
                        r -> {
                            zh.add("当天先完成“" + r.name() + "”才算");
                            en.add("after “" + r.name() + "” of the day");
                        });
        if (!when.kinds().isEmpty()) {
            var kinds = Both.list(when.kinds().stream().sorted().map(Kinds::said).toList());
            zh.add("限这几类单位：" + kinds.zh());
            en.add("for units of these kinds: " + kinds.en());
        }
        if (when.youngest() > 0 || when.oldest() < When.OLDEST) {
            zh.add("限 " + ages(when).zh());
            en.add(ages(when).en());
        }
        if (when.verified()) {
            zh.add("限认证会员");
            en.add("for verified members");
        }
        return zh.isEmpty()
                ? new Both("", "")
                : new Both("；" + String.join("；", zh), "; " + String.join("; ", en));
    }

    private static Both ages(When when) {
        if (when.youngest() == 0) {
            return new Both(when.oldest() + " 周岁及以下", "up to the age of " + when.oldest());
        }
        return when.oldest() < When.OLDEST
                ? new Both(
                        when.youngest() + "—" + when.oldest() + " 周岁",
                        "ages " + when.youngest() + "—" + when.oldest())
                : new Both(when.youngest() + " 周岁及以上", "from the age of " + when.youngest());
    }

    static String days(Days days) {
        return days.count() == 1 ? days.first().toString() : days.first() + "—" + days.last();
    }
}
