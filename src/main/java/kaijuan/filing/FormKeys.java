package kaijuan.filing;

import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.AskedFields;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.campaign.Uploads;

/** The keys of the chapter {@code forms}. */
final class FormKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of("forms", "材料报送", "Forms", Shape.groups(about(), when(), what()))
                    .absent("没有", "none")
                    .means("单位要报送的表、计划、总结（尚未启用）", "what units file (not running yet)");

    private FormKeys() {}

    private static List<Key> about() {
        return List.of(
                Key.id().example("report"),
                Key.named().example("活动总结报告"),
                Activities.key("属于哪项子活动", "the activity that it belongs to"),
                Key.of("about", "说明", "About", Shape.text()).means("一两句话", "a sentence or two"),
                Key.of(
                                "kind",
                                "种类",
                                "Kind",
                                Shape.one("form", "一事一表", "a form for one thing")
                                        .or("table", "一张表，逐行填", "a table of rows"))
                        .otherwise("form")
                        .means("一份是一件事，还是一张逐行填的表", "one thing a form, or a table of rows"),
                Key.of("from", "谁报送", "From", Shape.several(Shape.text()))
                        .absent("各级单位", "units of every kind")
                        .means("哪几类单位报送", "kinds of unit that file")
                        .example("[street]"));
    }

    private static List<Key> when() {
        return List.of(
                Key.of("due", "截止日期", "Due", Shape.days())
                        .absent("活动期间随时", "any day of the campaign")
                        .means("最后一天，整天都算", "the last day, the whole of it")
                        .example("2022-09-20"),
                Key.of("ahead", "提前几天", "Ahead", Shape.whole(1, 365))
                        .absent("不要求", "not asked")
                        .means("至少在所报的事前几天", "days before what it is about, at least"),
                Key.of("after", "几天以内", "After", Shape.whole(1, 365))
                        .absent("不要求", "not asked")
                        .means("最迟在所报的事后几天", "days after what it is about, at most"),
                Key.of(
                                "every",
                                "多久一次",
                                "Every",
                                Shape.one("once", "一次", "once")
                                        .or("month", "每月一次", "each month")
                                        .or("each", "每件事一次", "for each thing"))
                        .otherwise("once")
                        .means("报几次", "how often"));
    }

    private static List<Key> what() {
        return List.of(
                AskedFields.key("要填的，或表的各列", "what is asked, or the columns of the table"),
                Key.of("files", "附件", "Files", Shape.groups(file(), Uploads.keys()))
                        .absent("没有", "none")
                        .means("要一起交的文件", "files that belong to it"),
                Key.of(
                                "signed",
                                "签字盖章",
                                "Signed",
                                Shape.one("no", "不用", "nothing")
                                        .or("seal", "盖章", "a seal")
                                        .or("signature", "签字", "a signature")
                                        .or("both", "签字并盖章", "both"))
                        .otherwise("no")
                        .means("扫描件上要有什么", "what the scan must bear"),
                Key.of("chosen", "选定", "Chosen", chosen())
                        .absent("不作选定", "none are chosen")
                        .means("主办单位从申报的里面选定几个", "the organiser chooses so many"));
    }

    private static Shape chosen() {
        return Shape.group(
                Key.of(
                                "places",
                                "选几个",
                                "Places",
                                Shape.text(
                                        "\\d{1,4}(\\s*[-–—~至到]\\s*\\d{1,4})?",
                                        "个数，例如 2-3",
                                        "how many, such as 2-3"))
                        .needed()
                        .means("从申报的里面选几个", "how many of those that apply")
                        .example("2-3"),
                Key.of(
                                "per",
                                "每",
                                "Per",
                                Shape.one("campaign", "整个活动", "campaign")
                                        .or("month", "每月", "month"))
                        .otherwise("campaign")
                        .means("整个活动还是每月", "in all, or each month"));
    }

    private static List<Key> file() {
        return List.of(
                Key.id().example("photos"),
                Key.named().example("活动照片"),
                Key.of("required", "必交", "Required", Shape.flag())
                        .otherwise("yes")
                        .means("是否必交", "whether it must be there"));
    }
}
