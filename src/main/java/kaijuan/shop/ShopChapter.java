package kaijuan.shop;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
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

    private static final int KEEP = 30;
    private static final int LONGEST = 365;

    private final ObjectProvider<Units> units;

    /** Units have names where there is a database; a definition alone has their codes. */
    ShopChapter(ObjectProvider<Units> units) {
        this.units = units;
    }

    @Override
    public String key() {
        return "shop";
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
        section.only("days", "most", "units", "cancel", "keep", "stock");
        return new Terms(
                section.days("days"),
                section.number("most", Integer.MAX_VALUE, 1, 1000),
                section.texts("units").stream().distinct().toList(),
                section.flag("cancel", true),
                keep(section),
                section.text("stock", ""));
    }

    private static int keep(Section section) {
        long days = section.duration("keep", java.time.Duration.ofDays(KEEP)).toDays();
        if (days < 1 || days > LONGEST) {
            section.wrong(
                    "keep",
                    "应当是 1d 到 " + LONGEST + "d。",
                    "must be 1d to " + LONGEST + "d.");
            return KEEP;
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
