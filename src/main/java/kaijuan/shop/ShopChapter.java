package kaijuan.shop;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import kaijuan.campaign.Shape;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter {@code shop} of a definition. */
@Component
@Order(40)
class ShopChapter implements Chapter<Terms> {

    private static final int LONGEST = 365;

    private final ObjectProvider<Units> units;

    /** Units have names where there is a database; a definition alone has their codes. */
    ShopChapter(ObjectProvider<Units> units) {
        this.units = units;
    }

    @Override
    public Key keys() {
        return Key.of("shop", "积分兑换", "Prizes", terms())
                .absent("积分不兑换奖品", "points are not exchanged")
                .means("积分怎样兑换奖品", "how points are exchanged for prizes");
    }

    private static Shape terms() {
        return Shape.group(
                Key.of("days", "兑换日期", "Days", Shape.days())
                        .needed()
                        .means("哪些天可以兑换", "the days on which prizes may be ordered")
                        .example("2022-05-01 to 2022-10-31"),
                Key.of("most", "每人最多", "At most", Shape.whole(1, 1000))
                        .absent("只有每种奖品各自的限量", "only the limit of each prize")
                        .means("一个人合计最多几件", "pieces that one person may have in all"),
                Key.of("units", "领取点", "Units", Shape.several(Shape.text()))
                        .absent("没有到单位领取的奖品", "nothing is picked up")
                        .means("发放奖品的单位的编码", "codes of the units that hand out")
                        .example("[QP-XY, QP-YP]"),
                Key.of("cancel", "可以取消", "Cancelling", Shape.flag())
                        .otherwise("yes")
                        .means("领取或寄出以前可以取消", "orders may be cancelled until handed over"),
                Key.of("keep", "地址保留", "Address kept", Shape.length())
                        .otherwise("30d")
                        .means("寄出以后收件地址保留多久", "how long an address is kept once sent"),
                Key.of("stock", "库存说明", "Stock", Shape.text())
                        .absent("不说明", "nothing is said")
                        .means("库存怎样补充", "how stock is kept up, in words")
                        .example("每月初补充一次"));
    }

    @Override
    public Class<Terms> type() {
        return Terms.class;
    }

    @Override
    public Terms read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Terms.NONE;
        }
        int most = section.number("most");
        return new Terms(
                section.days("days"),
                most == 0 ? Integer.MAX_VALUE : most,
                section.texts("units").stream().distinct().toList(),
                section.flag("cancel"),
                keep(section),
                section.text("stock"));
    }

    private static int keep(Section section) {
        long days = section.length("keep").toDays();
        if (days < 1 || days > LONGEST) {
            section.wrong(
                    "keep", "应当是 1d 到 " + LONGEST + "d。", "keep must be 1d to " + LONGEST + "d.");
        }
        return (int) days;
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return TermsSaid.of(campaign, this::name);
    }

    private String name(String code) {
        var tree = units.getIfAvailable();
        return tree == null ? code : tree.maybe(code).map(Unit::name).orElse(code);
    }
}
