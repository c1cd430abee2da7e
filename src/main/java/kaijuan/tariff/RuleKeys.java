package kaijuan.tariff;

import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

import java.util.List;

/** The keys of one rule. */
final class RuleKeys {

    private RuleKeys() {}

    static Shape rule() {
        return Shape.groups(
                List.of(Key.id().example("book"), Key.named().example("在线阅读图书")),
                FactKeys.titles(),
                FactKeys.further(),
                WorthKeys.sums(),
                WorthKeys.forms(),
                WorthKeys.limits());
    }
}
