package kaijuan.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import kaijuan.ground.text.Both;

/** Fields of forms: their keys, their reading, and their table on the rules page. */
public final class AskedFields {

    private static final int LINE = 100;
    private static final int TEXT = 2000;
    private static final int LONGEST = 100_000;

    private AskedFields() {}

    /** The key {@code fields}. */
    public static Key key(String zh, String en) {
        return Key.of(
                        "fields",
                        "要填的",
                        "Fields",
                        Shape.groups(
                                Key.id().example("title"),
                                Key.named().example("作品名称"),
                                Key.of("of", "填什么", "Of", kinds())
                                        .otherwise("line")
                                        .means("填的是什么", "what is written into it"),
                                Key.of("required", "必填", "Required", Shape.flag())
                                        .otherwise("yes")
                                        .means("是否必填", "whether it must be filled"),
                                Key.of("choices", "选项", "Choices", Shape.several(Shape.text()))
                                        .absent("of: choice 时必须写", "needed with of: choice")
                                        .means("只能从这里面选", "what may be chosen")
                                        .example("[男, 女]"),
                                Key.of("least", "最少几字", "Least", Shape.whole(0, LONGEST))
                                        .otherwise("0")
                                        .means("最少多少字", "characters at least"),
                                Key.of("most", "最多几字", "Most", Shape.whole(1, LONGEST))
                                        .absent("一行 100 字，多行 2000 字", "100 a line, 2000 a text")
                                        .means("最多多少字", "characters at most"),
                                Key.of("about", "说明", "About", Shape.text())
                                        .means("填写说明", "a hint for whoever fills it in")))
                .absent("没有", "none")
                .means(zh, en);
    }

    private static Shape kinds() {
        return Shape.one("line", "一行字", "a line")
                .or("text", "一段文字", "a text")
                .or("number", "数", "a number")
                .or("date", "日期", "a day")
                .or("month", "年月", "a month")
                .or("phone", "手机号（加密保存）", "a phone, kept sealed")
                .or("choice", "选一项", "one of some")
                .or("yesno", "有或无", "yes or no");
    }

    /** The fields of the section. */
    public static List<Asked> read(Section section) {
        var all = new ArrayList<Asked>();
        var ids = new HashSet<String>();
        for (var one : section.sections("fields")) {
            var asked = field(one);
            if (!asked.id().isEmpty() && !ids.add(asked.id())) {
                one.wrong(
                        "id",
                        "已有同名的一项 " + asked.id() + "。",
                        "There is a field " + asked.id() + " already.");
            }
            all.add(asked);
        }
        return List.copyOf(all);
    }

    private static Asked field(Section section) {
        var word = section.text("of");
        var kind =
                word.isEmpty()
                        ? Asked.Kind.LINE
                        : Asked.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        boolean words = kind == Asked.Kind.LINE || kind == Asked.Kind.TEXT;
        int most = section.number("most");
        if (most == 0) {
            most = kind == Asked.Kind.TEXT ? TEXT : LINE;
        }
        var choices = section.texts("choices");
        if (kind == Asked.Kind.CHOICE && choices.size() < 2) {
            section.wrong(
                    "choices", "of: choice 要有两个以上选项。", "of: choice needs two choices or more.");
        } else if (kind != Asked.Kind.CHOICE && section.has("choices")) {
            section.wrong("choices", "选项只和 of: choice 同写。", "choices only go with of: choice.");
        }
        for (var key : List.of("least", "most")) {
            if (section.has(key) && !words) {
                section.wrong(key, "只有文字才有字数。", "only words have characters.");
            }
        }
        if (section.number("least") > most) {
            section.wrong(
                    "least",
                    "最少的字数大于最多的 " + most + "。",
                    "at least so many is more than at most " + most + ".");
        }
        return new Asked(
                section.text("id"),
                section.text("name"),
                kind,
                section.flag("required"),
                choices,
                section.number("least"),
                most,
                section.text("about"));
    }

    /** The fields as a table. */
    public static Passage said(Both heading, List<Both> sentences, List<Asked> fields) {
        var rows = new ArrayList<List<Both>>();
        for (var field : fields) {
            rows.add(
                    List.of(
                            Both.name(String.valueOf(rows.size() + 1)),
                            Both.name(field.name()),
                            what(field),
                            field.required() ? new Both("必填", "yes") : new Both("选填", "no"),
                            Both.name(field.about())));
        }
        return new Passage(
                heading,
                sentences,
                List.of(
                        new Both("序号", "No."),
                        new Both("项目", "Field"),
                        new Both("填什么", "What"),
                        new Both("必填", "Needed"),
                        new Both("说明", "Hint")),
                rows);
    }

    private static Both what(Asked field) {
        return switch (field.kind()) {
            case LINE -> characters(new Both("一行字", "a line"), field);
            case TEXT -> characters(new Both("一段文字", "a text"), field);
            case NUMBER -> new Both("数", "a number");
            case DATE -> new Both("日期", "a day");
            case MONTH -> new Both("年月", "a month");
            case PHONE -> new Both("手机号（加密保存，不公开）", "a phone (kept sealed, never public)");
            case YESNO -> new Both("有或无", "yes or no");
            case CHOICE ->
                    new Both(
                            "选一项：" + String.join("、", field.choices()),
                            "one of: " + String.join(", ", field.choices()));
        };
    }

    private static Both characters(Both what, Asked field) {
        return field.least() > 0
                ? what.and(
                        new Both(
                                "，" + field.least() + "—" + field.most() + " 字",
                                ", " + field.least() + "–" + field.most() + " characters"))
                : what.and(
                        new Both(
                                "，最多 " + field.most() + " 字",
                                ", at most " + field.most() + " characters"));
    }
}
