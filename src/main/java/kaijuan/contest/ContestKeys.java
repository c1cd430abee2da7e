package kaijuan.contest;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.campaign.Activities;
import kaijuan.campaign.AskedFields;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.campaign.Uploads;

/** The keys of the chapter {@code contests}. */
final class ContestKeys {

    private static final int MOST = 10_000;

    /** The chapter. */
    static final Key ALL =
            Key.of("contests", "作品征集", "Contests", Shape.groups(about(), from(), what(), shown()))
                    .absent("没有", "none")
                    .means("征集哪些作品（尚未启用）", "works that are called for (not running yet)");

    private ContestKeys() {}

    private static List<Key> about() {
        return List.of(
                Key.id().example("video"),
                Key.named().example("微视频比赛"),
                Activities.key("属于哪项子活动", "the activity that it belongs to"),
                Key.of("about", "简介", "About", Shape.text()).means("一两句话", "a sentence or two"),
                Key.of("days", "投稿日期", "Days", Shape.days())
                        .absent("子活动或整个活动的日期", "those of the activity or the campaign")
                        .means("哪些天可以投稿", "on which works may be entered"));
    }

    private static List<Key> from() {
        var entrants =
                Shape.one("person", "个人", "people")
                        .or("team", "团队", "teams")
                        .or("unit", "单位", "units");
        return List.of(
                Key.of("from", "谁投稿", "From", Shape.several(entrants))
                        .absent("个人", "people")
                        .means("谁可以投稿", "who enters works")
                        .example("[person, unit]"),
                Key.of("units", "单位类别", "Kinds of unit", Shape.several(Shape.text()))
                        .absent("不限", "any")
                        .means("哪几类单位可以投稿", "kinds of unit that enter"),
                Key.of(
                                "team",
                                "团队条件",
                                "Team",
                                Shape.group(
                                        Key.of("people", "至少几人", "People", Shape.whole(2, MOST))
                                                .absent("不限", "any size")
                                                .means("团队至少几人", "a team's least size"),
                                        Key.of("before", "成立于", "Before", Shape.days())
                                                .absent("不限", "any time")
                                                .means("在这一天以前成立", "it exists before this day")
                                                .example("2022-01-01")))
                        .absent("不限", "any")
                        .means("团队要满足什么", "what a team must be"),
                Key.of(
                                "limits",
                                "限几件",
                                "Limits",
                                Shape.group(
                                        limit("person", "每人", "a person"),
                                        limit("team", "每个团队", "a team"),
                                        limit("unit", "每个单位", "a unit"),
                                        Key.of(
                                                        "per",
                                                        "按什么",
                                                        "Per",
                                                        Shape.one("contest", "整项征集", "the contest")
                                                                .or("track", "每个赛道", "a track"))
                                                .otherwise("contest")
                                                .means("整项合计还是每个赛道", "in all, or in each track")))
                        .absent("件数不限", "as many as one likes")
                        .means("最多投几件", "how many works at most"),
                Key.of("relay", "接力点名", "Relay", Shape.whole(0, 20))
                        .otherwise("0")
                        .means("投稿后可以点名几位朋友接力", "friends named to go next"));
    }

    private static Key limit(String name, String zh, String en) {
        return Key.of(name, zh, en, Shape.whole(1, MOST))
                .absent("不限", "no limit")
                .means(zh + "最多几件", en + " at most");
    }

    private static List<Key> what() {
        return List.of(
                Key.of(
                                "tracks",
                                "赛道",
                                "Tracks",
                                Shape.groups(
                                        Key.id().example("model"),
                                        Key.named().example("榜样奋斗者"),
                                        Key.of("about", "说明", "About", Shape.text())
                                                .means("一两句话", "a sentence or two")))
                        .absent("不分赛道", "none")
                        .means("一件作品归一个赛道", "a work is in one of them"),
                Key.of("forms", "作品形式", "Forms", Shape.groups(form(), Uploads.keys()))
                        .needed()
                        .means("作品可以是什么", "what a work may be"),
                AskedFields.key("投稿时要填的", "what is asked with a work"),
                Key.of("declares", "承诺", "Declares", Shape.several(Shape.text()))
                        .absent("没有", "none")
                        .means("投稿人要逐条确认", "what whoever enters declares, one by one")
                        .example("[本人原创]"),
                Key.of(
                                "elsewhere",
                                "同时投稿",
                                "Elsewhere",
                                Shape.groups(
                                        Key.named().example("省总工会投稿平台"),
                                        Key.of("required", "必须", "Required", Shape.flag())
                                                .otherwise("no")
                                                .means(
                                                        "没有投到那里就无效",
                                                        "without it a work is not valid")))
                        .absent("没有", "none")
                        .means("同一作品还发布在哪里，记下网址", "where else the work stands, with its address"));
    }

    private static List<Key> form() {
        var ways =
                Shape.one("upload", "上传文件", "files are uploaded")
                        .or("record", "在页面里录制", "recorded in the page")
                        .or("link", "填外部网址", "its address elsewhere");
        var texts =
                Shape.one("library", "文库读本", "a text of the library")
                        .or("own", "自带读本，只有自己看得见", "one's own, seen by oneself alone")
                        .or("none", "没有读本", "no text");
        return Stream.concat(
                        Stream.of(Key.id().example("film"), Key.named().example("视频")),
                        Stream.of(
                                Key.of("ways", "怎样交", "Ways", Shape.several(ways))
                                        .absent("上传文件", "files are uploaded")
                                        .means("怎样交来", "how it is handed in")
                                        .example("[upload, link]"),
                                Key.of("sites", "外部平台", "Sites", Shape.several(Shape.text()))
                                        .absent("不限", "anywhere")
                                        .means("填网址时限这些平台", "where it may stand, with link")
                                        .example("[新浪微博]"),
                                Key.of("parts", "组成部分", "Parts", Shape.several(Shape.text()))
                                        .absent("没有", "none")
                                        .means("作品由哪几部分组成", "parts that it consists of"),
                                Key.of("texts", "读本", "Texts", Shape.several(texts))
                                        .absent("没有读本", "no text")
                                        .means("录制时读什么", "what may be recited, with record"),
                                Key.of("music", "背景音乐", "Music", Shape.flag())
                                        .otherwise("no")
                                        .means("录制时可以选背景音乐", "music may be put under a recording")))
                .toList();
    }

    private static List<Key> shown() {
        return List.of(
                Key.of(
                                "withdraw",
                                "撤回",
                                "Withdraw",
                                Shape.group(
                                        Key.of("allowed", "可以撤回", "Allowed", Shape.flag())
                                                .otherwise("yes")
                                                .means("作者可以撤回", "the author may withdraw"),
                                        Key.of("frees", "空出名额", "Frees", Shape.flag())
                                                .otherwise("no")
                                                .means("撤回后名额可以再用", "its place may be used again")))
                        .absent("可以撤回，不空出名额", "allowed, and frees no place")
                        .means("撤回作品", "withdrawing a work"),
                Key.of(
                                "screening",
                                "审核",
                                "Screening",
                                Shape.group(
                                        Key.of(
                                                        "by",
                                                        "谁审核",
                                                        "By",
                                                        Shape.one(
                                                                        "superior",
                                                                        "上级单位",
                                                                        "the unit above")
                                                                .or(
                                                                        "organiser",
                                                                        "主办单位",
                                                                        "the organiser"))
                                                .otherwise("superior")
                                                .means(
                                                        "展示以前由谁审核",
                                                        "who screens before it is shown"),
                                        Key.of("within", "多久以内", "Within", Shape.length())
                                                .otherwise("3d")
                                                .means("逾期转给再上一级", "overdue ones go one up")))
                        .absent("上级单位三天内审核", "the unit above within three days")
                        .means("展示以前的审核", "looked at before anybody can see it"),
                Key.of("likes", "点赞", "Likes", likes())
                        .absent("没有点赞", "no likes")
                        .means("展示的作品怎样点赞", "how shown works may be liked"),
                Key.of(
                                "comments",
                                "评论",
                                "Comments",
                                Shape.one("screened", "先审后显", "screened first")
                                        .or("open", "发布即显示", "shown at once")
                                        .or("no", "没有评论", "none"))
                        .otherwise("no")
                        .means("展示的作品怎样评论", "how shown works may be commented on"),
                Key.of("shares", "分享", "Shares", Shape.flag())
                        .otherwise("yes")
                        .means("展示的作品可以分享", "shown works may be shared"),
                Key.of("plays", "播放数", "Plays", Shape.flag())
                        .otherwise("yes")
                        .means("计播放数并显示", "plays are counted and shown"));
    }

    private static Shape likes() {
        return Shape.group(
                Key.of(
                                "again",
                                "再次点赞",
                                "Again",
                                Shape.one("daily", "每天可以再赞", "each day again")
                                        .or("never", "只能赞一次", "once"))
                        .otherwise("daily")
                        .means("同一件作品换一天能不能再赞", "the same work on another day"),
                Key.of("quota", "每天最多", "Quota", Shape.whole(1, MOST))
                        .absent("不限", "no limit")
                        .means("一个人一天最多", "a day at most"),
                Key.of(
                                "counts",
                                "限的是",
                                "Counts",
                                Shape.one("works", "作品件数", "works").or("likes", "赞的个数", "likes"))
                        .otherwise("works")
                        .means("每天最多几件还是几个赞", "whether the quota counts works or likes"),
                Key.of("own", "给自己点赞", "Own", Shape.flag())
                        .otherwise("no")
                        .means("能不能赞自己的作品", "whether one may like one's own"),
                Key.of(
                                "from",
                                "谁可以赞",
                                "From",
                                Shape.one("anybody", "登录的任何人", "anybody signed in")
                                        .or("entrants", "报名的人", "entrants"))
                        .otherwise("anybody")
                        .means("谁可以点赞", "who may like"));
    }
}
