package kaijuan.standing;

import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code boards}. */
final class BoardKeys {

    private static final String PUBLISH = "live|by hand|every\\s+\\d{1,4}\\s*[mhd]";

    /** The chapter. */
    static final Key ALL =
            Key.of("boards", "榜单", "Boards", board())
                    .absent("没有榜单", "no boards")
                    .means("排名的榜", "rankings");

    private BoardKeys() {}

    private static Shape board() {
        return Shape.groups(
                ranked(),
                List.of(PartKeys.measure()),
                PartKeys.among(),
                PartKeys.units(),
                FormulaKeys.composite(),
                FormulaKeys.ties(),
                List.of(FormulaKeys.split()),
                shown());
    }

    private static List<Key> ranked() {
        return List.of(
                Key.id().example("points"),
                Key.named().example("积分榜"),
                Activities.key(
                        "只看这项子活动：积分看它的规则，时间、天数、书目看它的板块",
                        "measures it alone: points by its rules; time, days and titles by its"
                                + " rooms"),
                Key.of(
                                "of",
                                "排谁",
                                "Of",
                                Shape.one("people", "个人", "people")
                                        .or("units", "单位", "units")
                                        .or("teams", "团队", "teams")
                                        .or("works", "作品", "works"))
                        .otherwise("people")
                        .means(
                                "排个人、单位；团队和作品可以写，尚未启用",
                                "who is ranked; teams and works may be written and wait"),
                Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                        .absent("排单位时必须写", "needed with of: units")
                        .means("排哪几类单位", "the kinds of unit that are ranked")
                        .example("[street]"));
    }

    private static List<Key> shown() {
        return List.of(
                Key.of(
                                "publish",
                                "公布",
                                "Publish",
                                Shape.text(
                                        PUBLISH,
                                        "live、by hand，或能整除一天的间隔、整天数，例如 every 2h、every 7d",
                                        "live, by hand, a step that divides a day, or whole days,"
                                                + " such as every 2h or every 7d"))
                        .otherwise("live")
                        .means(
                                "随时、人工，或按间隔，从一天的开始算起",
                                "at once, by hand, or by steps from when a day begins")
                        .example("every 2h"),
                Key.of("show", "公布几名", "Places shown", Shape.whole(1, 10_000))
                        .otherwise("100")
                        .means("自己的名次总能看到", "the own rank is always shown"),
                Key.of("names", "姓名", "Names", names())
                        .otherwise("masked")
                        .means("公开榜单上的姓名", "names on public boards"));
    }

    private static Shape names() {
        return Shape.one("masked", "只显示姓氏（张*）", "masked (张*)").or("hidden", "不显示", "hidden");
    }
}
