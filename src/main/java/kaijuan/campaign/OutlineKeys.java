package kaijuan.campaign;

import java.util.List;

/** The keys of the campaign's own chapters. */
final class OutlineKeys {

    /** All of them, in the order in which people write them. */
    static final List<Key> ALL =
            List.of(
                    Key.of("kaijuan", "语言版本", "Language version", Shape.whole(1, 1))
                            .otherwise("1")
                            .means("本语言的版本", "version of this language"),
                    Key.of(
                                    "campaign",
                                    "网址名",
                                    "Address",
                                    Shape.text(
                                            "[a-z0-9][a-z0-9-]{1,40}",
                                            "2 到 41 个小写字母、数字或 -",
                                            "2 to 41 small letters, digits or -"))
                            .needed()
                            .means("用在网址里", "its word in addresses")
                            .example("spring-2023"),
                    Key.named().example("春日共读"),
                    Key.of("host", "主办单位", "Host", Shape.text())
                            .needed()
                            .means("主办单位", "who holds it")
                            .example("某某图书馆"),
                    Key.of("about", "简介", "About", Shape.text())
                            .means("一两句话，印在首页", "a sentence or two for the first page"),
                    Key.of("zone", "时区", "Time zone", Shape.text())
                            .otherwise("Asia/Shanghai")
                            .means("活动日按这个时区算", "the time zone of its days"),
                    Key.of(
                                    "dayBegins",
                                    "一天从几点算起",
                                    "A day begins",
                                    Shape.text(
                                            Scalars.CLOCK.pattern(),
                                            "00:00 到 11:59 的时刻",
                                            "a time from 00:00 to 11:59"))
                            .otherwise("00:00")
                            .means(
                                    "例如 04:00：凌晨四点以前做的事算前一天；活动开始以后不能再改",
                                    "before it one is still in the day before; it stays once the"
                                            + " campaign has begun")
                            .example("04:00"),
                    Key.of("activities", "子活动", "Activities", activities())
                            .absent("没有", "none")
                            .means(
                                    "同一个活动里各有日期的几项子活动",
                                    "activities with dates of their own under one roof"),
                    Key.of("stages", "阶段", "Stages", stage())
                            .needed()
                            .means(
                                    "同一子活动的不重叠；有报名的要有可以报名的阶段，有板块的要有可以阅读的阶段",
                                    "those of one activity not overlapping; one allows entering"
                                            + " where there is entry,"
                                            + " reading where there are rooms"),
                    Key.of("rooms", "板块", "Rooms", room())
                            .absent("没有板块", "no rooms")
                            .means("读者进门看到的几类内容", "what a reader finds, by kind"),
                    Key.of("entry", "报名", "Entering", entry())
                            .absent("人人可以报名", "anybody may enter")
                            .means("谁可以报名，问些什么", "who may enter and what is asked"),
                    Key.of("targets", "指标数", "Targets", targets())
                            .absent("没有指标", "none")
                            .means("单位编码: 人数", "people aimed at, by the code of a unit"));

    private OutlineKeys() {}

    private static Shape stage() {
        return Shape.groups(
                Key.named().example("参与"),
                activity("哪一项子活动的阶段", "whose stage it is"),
                Key.of("days", "日期", "Days", Shape.days())
                        .needed()
                        .means("起止两天都是整天", "from the first to the last day, both whole")
                        .example("2023-03-01 to 2023-03-31"),
                Key.of("allows", "可以做什么", "Allows", Shape.several(Acts.shape()))
                        .absent("什么也不计", "nothing counts")
                        .means("这一阶段可以做的事", "what may be done in it")
                        .example("[enter, read, checkin]"),
                Key.of("hides", "不公开", "Hides", Shape.several(Sights.shape()))
                        .absent("都公开", "nothing")
                        .means("这一阶段大家看不到的", "what nobody sees in it")
                        .example("[boards]"));
    }

    private static Shape room() {
        return Shape.groups(
                Key.id().example("books"),
                Key.named().example("书房"),
                Key.of(
                                "medium",
                                "媒介",
                                "Medium",
                                Shape.one("book", "电子书", "books")
                                        .or("audio", "有声书", "audiobooks")
                                        .or("video", "短视频", "videos")
                                        .or("live", "直播课", "live classes"))
                        .otherwise("book")
                        .means("一个板块一种媒介", "one medium a room"),
                activity("只在这项子活动的日期里开放", "open on its days alone"),
                Key.of("tags", "标签", "Tags", Shape.several(Shape.text()))
                        .absent("该媒介的全部书目", "all titles of the medium")
                        .means("有其中任一标签的书目", "titles with any of them")
                        .example("[经典品阅]"));
    }

    /** The key by which something belongs to an activity. */
    static Key activity(String zh, String en) {
        return Key.of("activity", "子活动", "Activity", Shape.text())
                .absent("整个活动", "the whole campaign")
                .means(zh, en);
    }

    private static Shape activities() {
        return Shape.groups(
                Key.id().example("photo"),
                Key.named().example("职工摄影比赛"),
                Key.of("days", "日期", "Days", Shape.days())
                        .needed()
                        .means("起止两天都是整天", "from the first to the last day, both whole")
                        .example("2023-03-01 to 2023-03-31"),
                Key.of("about", "简介", "About", Shape.text()).means("一两句话", "a sentence or two"));
    }

    private static Shape entry() {
        var kinds = Shape.several(Shape.text());
        return Shape.group(
                Key.of("units", "单位类别", "Kinds of unit", kinds)
                        .absent("不限", "any")
                        .means(
                                "可以在哪几类单位报名：street、library、union、school 等",
                                "kinds of unit one may enter under: street, library, union, school"
                                        + " …")
                        .example("[library]"),
                Key.of("under", "上级单位", "Under", Shape.text())
                        .absent("整棵单位树", "the whole tree")
                        .means(
                                "单位编码：只能在它和它的下级报名；要先导入单位",
                                "code of a unit: only it and units below it; imported beforehand"),
                Key.of("other", "可以填其他单位", "Other units", Shape.flag())
                        .otherwise("no")
                        .means("名单里没有的单位可以自己填写", "whoever is under none may name another"),
                Key.of("age", "问出生年月", "Ask age", Shape.flag())
                        .otherwise("no")
                        .means("报名时填出生年月", "year and month of birth are asked"),
                Key.of("guardianBelow", "监护人同意", "Guardian below", Shape.whole(0, 18))
                        .otherwise("14")
                        .means(
                                "未满这么多周岁须经监护人同意，默认不上公开榜单",
                                "below so many years a guardian consents; public boards leave the"
                                        + " name out"),
                Key.of("again", "退出后可再报名", "Entering again", Shape.flag())
                        .otherwise("yes")
                        .means(
                                "退出活动的人在报名期内可否再报名（仍在原单位）",
                                "whether whoever withdrew may enter again while entering is open,"
                                        + " under the unit they had"),
                Key.of("fields", "另外要填的", "Further fields", field())
                        .absent("没有", "none")
                        .means("报名时另外要填的几项", "further things asked of an entrant"));
    }

    private static Shape field() {
        return Shape.groups(
                Key.id().example("card"),
                Key.named().example("工会会员证号"),
                Key.of("required", "必填", "Required", Shape.flag())
                        .otherwise("no")
                        .means("是否必填", "whether it must be filled"),
                Key.of("choices", "选项", "Choices", Shape.several(Shape.text()))
                        .absent("自由填写，最多 100 字", "free words, at most 100 characters")
                        .means("只能从这里面选", "what may be chosen")
                        .example("[大, 中, 小]"));
    }

    private static Shape targets() {
        return Shape.table(Shape.text(), Shape.whole(1, 100_000_000));
    }
}
