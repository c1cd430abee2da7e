package kaijuan.contest;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.campaign.AskedFields;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.campaign.Uploads;

/** The keys of what a work is. */
final class WorkKeys {

    private WorkKeys() {}

    static List<Key> all() {
        return List.of(
                Key.of("tracks", "赛道", "Tracks", tracks())
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
                Key.of("elsewhere", "同时投稿", "Elsewhere", elsewhere())
                        .absent("没有", "none")
                        .means("同一作品还发布在哪里，记下网址", "where else the work stands, with its address"));
    }

    private static Shape tracks() {
        return Shape.groups(
                Key.id().example("model"),
                Key.named().example("榜样奋斗者"),
                Key.of("about", "说明", "About", Shape.text()).means("一两句话", "a sentence or two"));
    }

    private static Shape elsewhere() {
        return Shape.groups(
                Key.named().example("省总工会投稿平台"),
                Key.of("required", "必须", "Required", Shape.flag())
                        .otherwise("no")
                        .means("没有投到那里就无效", "without it a work is not valid"));
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
}
