package kaijuan.contest;

import java.util.List;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of what happens to a work that was entered. */
final class PublicityKeys {

    private static final int MOST = 10_000;

    private PublicityKeys() {}

    static List<Key> all() {
        return List.of(
                Key.of("withdraw", "撤回", "Withdraw", withdraw())
                        .absent("可以撤回，不空出名额", "allowed, and frees no place")
                        .means("撤回作品", "withdrawing a work"),
                Key.of("screening", "审核", "Screening", screening())
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

    private static Shape withdraw() {
        return Shape.group(
                Key.of("allowed", "可以撤回", "Allowed", Shape.flag())
                        .otherwise("yes")
                        .means("作者可以撤回", "the author may withdraw"),
                Key.of("frees", "空出名额", "Frees", Shape.flag())
                        .otherwise("no")
                        .means("撤回后名额可以再用", "its place may be used again"));
    }

    private static Shape screening() {
        return Shape.group(
                Key.of(
                                "by",
                                "谁审核",
                                "By",
                                Shape.one("superior", "上级单位", "the unit above")
                                        .or("organiser", "主办单位", "the organiser"))
                        .otherwise("superior")
                        .means("展示以前由谁审核", "who screens before it is shown"),
                Key.of("within", "多久以内", "Within", Shape.length())
                        .otherwise("3d")
                        .means("逾期转给再上一级", "overdue ones go one up"));
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
