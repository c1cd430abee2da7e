package kaijuan.tariff;

import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of one rule. */
final class RuleKeys {

    private RuleKeys() {}

    static Shape rule() {
        return Shape.groups(
                List.of(
                        Key.id().example("book"),
                        Key.named().example("在线阅读图书"),
                        Activities.key("只在这项子活动的日期里计分", "gives points on its days alone")),
                FactKeys.titles(),
                FactKeys.further(),
                WorthKeys.sums(),
                WorthKeys.forms(),
                WorthKeys.limits());
    }
}
