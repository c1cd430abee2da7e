package kaijuan.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Days;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;

/** How points are exchanged, in plain words. */
final class TermsSaid {

    private static final Both HEADING = new Both("积分兑换奖品", "Prizes for points");

    private TermsSaid() {}

    /** The passage; nothing where the definition says nothing. */
    static List<Passage> of(Campaign campaign, Function<String, String> unit) {
        var terms = campaign.chapter(Terms.class);
        var days = terms.days();
        if (days == null) {
            return List.of();
        }
        var said = new ArrayList<Both>();
        said.add(when(days));
        said.add(points(campaign.chapter(Tariff.class)));
        if (terms.most() < Integer.MAX_VALUE) {
            said.add(
                    new Both(
                            "每人最多兑换 " + terms.most() + " 件，每种奖品另有各自的限量。",
                            "One person may have "
                                    + terms.most()
                                    + " pieces at most; each prize has a limit of its own"
                                    + " besides."));
        }
        handing(terms, unit, said);
        promises(terms, said);
        return List.of(Passage.of(HEADING, said));
    }

    private static Both when(Days days) {
        return new Both(
                days.first() + " 至 " + days.last() + " 可以用积分兑换奖品，先到先得，兑完为止。",
                "From "
                        + days.first()
                        + " to "
                        + days.last()
                        + " points are exchanged for prizes, while they last.");
    }

    private static Both points(Tariff tariff) {
        var kept = tariff.rules().stream().filter(r -> !r.spendable()).map(Rule::name).toList();
        return new Both(
                "可用积分是挣得的减去已兑换的"
                        + (kept.isEmpty() ? "。" : "，其中" + quoted(kept, "“", "”", "、") + "的积分不能兑换。")
                        + "兑换不减少积分总数，也不影响名次。",
                "What can be spent is what was earned less what was exchanged"
                        + (kept.isEmpty()
                                ? "."
                                : "; points of " + quoted(kept, "“", "”", ", ") + " do not count.")
                        + " Spending lowers neither the points of boards nor a rank.");
    }

    private static String quoted(List<String> all, String open, String close, String between) {
        return all.stream().map(n -> open + n + close).collect(Collectors.joining(between));
    }

    private static void handing(Terms terms, Function<String, String> unit, List<Both> said) {
        if (!terms.units().isEmpty()) {
            var names = terms.units().stream().map(unit).toList();
            said.add(
                    new Both(
                            "到单位领取的奖品在兑换时选定领取点，凭取货码领取：" + String.join("、", names) + "。",
                            "Prizes to be picked up are handed out for a pick-up code at: "
                                    + String.join(", ", names)
                                    + "."));
        }
        said.add(
                terms.cancel()
                        ? new Both(
                                "领取或寄出之前可以取消，积分和奖品退回；兑换码一经兑换不能取消。",
                                "Until it is handed over or sent an order may be cancelled; points"
                                        + " and piece go back. A code cannot be given back.")
                        : new Both("兑换以后不能取消。", "An order cannot be cancelled."));
    }

    private static void promises(Terms terms, List<Both> said) {
        said.add(
                new Both(
                        "每个兑换码只发给一个人，只有本人看得到。收件地址加密保存，只用于寄送，寄出 " + terms.keep() + " 天后删除。",
                        "A code goes to one person, who alone sees it. An address is kept sealed,"
                                + " used for sending only and erased "
                                + terms.keep()
                                + " days after the parcel was sent."));
        said.add(
                new Both(
                        "积分更正后，若已兑换的多于挣得的，差额记为欠分，补足以前不能再兑换；已得的奖品不收回。",
                        "Where a correction leaves less than was spent, the rest is a debt: no new"
                                + " order until it is made up; nothing is taken back."));
        if (!terms.stock().isEmpty()) {
            said.add(Both.name(terms.stock()));
        }
    }
}
