package kaijuan.standing;

import java.util.List;
import java.util.Set;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code boards}. */
final class BoardKeys {

    /** Measures that only boards of units go by. */
    static final Set<String> OF_UNITS = Set.of("entrants", "target");

    private static final String PUBLISH = "live|by hand|every\\s+\\d{1,4}\\s*[mhd]";

    /** The chapter. */
    static final Key ALL =
            Key.of("boards", "榜单", "Boards", board())
                    .absent("没有榜单", "no boards")
                    .means(
                            "排名的榜；同分者先达到的在前",
                            "rankings; ties go to whoever reached the score first");

    private BoardKeys() {}

    private static Shape board() {
        return Shape.groups(ranked(), shown());
    }

    private static List<Key> ranked() {
        var media =
                Shape.one("book", "电子书", "books")
                        .or("audio", "有声书", "audiobooks")
                        .or("video", "短视频", "videos");
        return List.of(
                Key.id().example("points"),
                Key.named().example("积分榜"),
                Key.of(
                                "of",
                                "排谁",
                                "Of",
                                Shape.one("people", "个人", "people").or("units", "单位", "units"))
                        .otherwise("people")
                        .means("排个人还是单位", "whether people or units are ranked"),
                Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                        .absent("排单位时必须写", "needed with of: units")
                        .means("排哪几类单位", "the kinds of unit that are ranked")
                        .example("[street]"),
                Key.of("measure", "按什么排", "Measure", measure())
                        .otherwise("points")
                        .means(
                                "entrants、target 只用于单位榜",
                                "what it goes by; entrants and target for units only"),
                Key.of("media", "限定媒介", "Media", Shape.several(media))
                        .absent("全部", "all")
                        .means("与 measure: time 同写", "with measure: time")
                        .example("[book, audio]"));
    }

    private static List<Key> shown() {
        return List.of(
                Key.of(
                                "publish",
                                "公布",
                                "Publish",
                                Shape.text(
                                        PUBLISH,
                                        "live、by hand，或能整除一天的间隔，例如 every 2h",
                                        "live, by hand, or a step that divides a day, such as every"
                                                + " 2h"))
                        .otherwise("live")
                        .means("随时、人工，或按间隔，从零点算起", "at once, by hand, or by steps from midnight on")
                        .example("every 2h"),
                Key.of("show", "公布几名", "Places shown", Shape.whole(1, 10_000))
                        .otherwise("100")
                        .means("自己的名次总能看到", "the own rank is always shown"),
                Key.of("names", "姓名", "Names", names())
                        .otherwise("masked")
                        .means("公开榜单上的姓名", "names on public boards"));
    }

    private static Shape measure() {
        return Shape.one("points", "积分", "points")
                .or("time", "时长", "time")
                .or("invited", "邀请好友人数", "friends invited")
                .or("entrants", "报名人数", "entrants")
                .or("target", "指标完成", "target reached");
    }

    private static Shape names() {
        return Shape.one("masked", "只显示姓氏（张*）", "masked (张*)").or("hidden", "不显示", "hidden");
    }
}
