package kaijuan.tariff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** The tariff in plain words, from the same rules that are executed. */
final class Said {

    private static final Both NO_CAP = new Both("不限", "no limit");

    private Said() {}

    static List<Passage> of(Tariff tariff, Campaign campaign) {
        if (tariff.rules().isEmpty()) {
            return List.of();
        }
        var passages = new ArrayList<Passage>();
        var activities = new ArrayList<@Nullable String>();
        tariff.rules().stream().map(Rule::activity).distinct().forEach(activities::add);
        for (var activity : activities) {
            var sentences = passages.isEmpty() ? sentences(tariff) : List.<Both>of();
            passages.add(table(tariff, campaign, activity, sentences));
        }
        return passages;
    }

    private static Passage table(
            Tariff tariff, Campaign campaign, @Nullable String activity, List<Both> sentences) {
        var rows = new ArrayList<List<Both>>();
        for (var rule : tariff.rules()) {
            if (!Objects.equals(rule.activity(), activity)) {
                continue;
            }
            rows.add(
                    List.of(
                            Both.name(String.valueOf(rows.size() + 1)),
                            Both.name(rule.name()),
                            once(rule),
                            cap(tariff.most(rule)),
                            how(rule, tariff, campaign)));
        }
        return new Passage(
                Activities.heading(new Both("积分规则", "Points"), activity, campaign),
                sentences,
                List.of(
                        new Both("序号", "No."),
                        new Both("积分获取方式", "How"),
                        new Both("单次获得积分", "Each time"),
                        new Both("每日积分上限", "At most a day"),
                        new Both("怎样算一次", "What counts as once")),
                rows);
    }

    private static List<Both> sentences(Tariff tariff) {
        var said = new ArrayList<Both>();
        said.add(
                new Both(
                        "时间按当天合计再折算，不按单次舍去零头；达到每日上限后当天不再得分，第二天重新计算。",
                        "Time is summed over the day before it is turned into points; nothing is"
                                + " cut off from a single sitting. After a daily cap there are no"
                                + " more points that day."));
        said.add(
                new Both("活动开始之前、结束之后不计分。", "Nothing counts before the start or after the close."));
        for (var cap : tariff.caps()) {
            if (cap.rules().size() != 1 || cap.window() != Cap.Window.DAY) {
                said.add(SaidLimits.cap(cap, tariff));
            }
        }
        said.addAll(SaidLimits.windows(tariff));
        said.addAll(SaidMultipliers.of(tariff));
        if (tariff.caps().size() > 1) {
            said.add(
                    new Both(
                            "几个上限都管到时，按得分的先后一个一个扣；明细里写明是哪个上限扣了几分。",
                            "Where several limits apply they are asked one after the other in the"
                                    + " order of time; the ledger says which took how much."));
        }
        if (tariff.rules().stream().anyMatch(r -> !r.spendable())) {
            said.add(
                    new Both(
                            "不能兑换奖品的积分：" + names(tariff) + "；它们照样计入总分和名次。",
                            "Points that cannot be exchanged for prizes: "
                                    + names(tariff)
                                    + "; they count for totals and ranks all the same."));
        }
        return said;
    }

    private static String names(Tariff tariff) {
        return String.join(
                "、", tariff.rules().stream().filter(r -> !r.spendable()).map(Rule::name).toList());
    }

    private static Both once(Rule rule) {
        if (rule.of() instanceof Rule.Decided) {
            return new Both("按决定", "as decided");
        }
        if (!(rule.worth() instanceof Rule.Tiers tiers)) {
            return new Both(rule.once() + " 分", String.valueOf(rule.once()));
        }
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        tiers.points()
                .forEach(
                        (amount, points) -> {
                            var from = amount(rule, amount);
                            zh.add("满" + from.zh() + " " + points + " 分");
                            en.add("from " + from.en() + " " + points);
                        });
        return new Both(String.join("；", zh), String.join("; ", en));
    }

    private static Both cap(int most) {
        return most == Rule.NO_CAP ? NO_CAP : new Both(most + " 分", String.valueOf(most));
    }

    private static Both how(Rule rule, Tariff tariff, Campaign campaign) {
        var what = SaidFacts.what(rule, tariff, campaign);
        var how =
                switch (rule.worth()) {
                    case Rule.Each e -> each(rule, e, what);
                    case Rule.Every e -> every(rule, e, what);
                    case Rule.Tiers t -> tiers(rule, t, what);
                    case Rule.Streak s -> SaidLimits.streak(rule, s, what);
                };
        var conditions = SaidLimits.conditions(rule.when(), tariff);
        var waits =
                rule.runs()
                        ? new Both("", "")
                        : new Both(
                                "（" + Passage.NOT_YET.zh() + "）",
                                " (" + Passage.NOT_YET.en() + ")");
        return new Both(
                how.zh() + conditions.zh() + waits.zh(), how.en() + conditions.en() + waits.en());
    }

    private static Both each(Rule rule, Rule.Each each, Both what) {
        if (!(rule.of() instanceof Rule.Time)) {
            return what;
        }
        return each.least() > 1
                ? new Both(
                        what.zh() + "满" + amount(rule, each.least()).zh() + "，每天一次",
                        amount(rule, each.least()).en() + " of " + what.en() + ", once a day")
                : new Both(what.zh() + "，每天一次", "any " + what.en() + ", once a day");
    }

    private static Both every(Rule rule, Rule.Every every, Both what) {
        var amount = amount(rule, every.amount());
        var over = SaidFacts.over(every.over());
        return new Both(
                what.zh() + summed(rule, over) + "，每满" + amount.zh() + "算一次",
                "every " + amount.en() + " of " + over.en() + " sum of " + what.en());
    }

    private static Both tiers(Rule rule, Rule.Tiers tiers, Both what) {
        var over = SaidFacts.over(tiers.over());
        return new Both(
                what.zh() + summed(rule, over) + "，" + (tiers.adds() ? "各档累加，每档一次" : "高一档代替低一档"),
                over.en()
                        + " sum of "
                        + what.en()
                        + (tiers.adds()
                                ? "; each tier adds to those below, once"
                                : "; the higher tier replaces the lower"));
    }

    /** Time and amounts are summed; of anything else, how often it was is counted. */
    private static String summed(Rule rule, Both over) {
        boolean sums =
                rule.of() instanceof Rule.Time
                        || rule.of() instanceof Rule.Deeds deeds && deeds.amounts();
        return sums ? over.zh() + "合计" : "，" + over.zh() + "累计";
    }

    static Both amount(Rule rule, int amount) {
        if (rule.of() instanceof Rule.Deeds deeds && deeds.amounts()) {
            return new Both(" " + amount + " ", String.valueOf(amount));
        }
        if (!(rule.of() instanceof Rule.Time)) {
            return new Both(" " + amount + " 次", amount == 1 ? "1 time" : amount + " times");
        }
        if (amount % 3600 == 0 && amount >= 7200) {
            return new Both(" " + amount / 3600 + " 小时", amount / 3600 + " hours");
        }
        return amount % 60 == 0
                ? new Both(" " + amount / 60 + " 分钟", amount / 60 + " minutes")
                : new Both(" " + amount + " 秒", amount + " seconds");
    }
}
