package kaijuan.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import kaijuan.campaign.Activities;
import kaijuan.campaign.AskedFields;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import kaijuan.campaign.Uploads;
import org.jspecify.annotations.Nullable;

/** Reads one form. */
final class FormReading {

    private final Section section;
    private final Campaign outline;

    FormReading(Section section, Campaign outline) {
        this.section = section;
        this.outline = outline;
    }

    Form form() {
        var activity = Activities.of(section, outline);
        var fields = AskedFields.read(section);
        boolean table = section.text("kind").equals("table");
        if (table && fields.isEmpty()) {
            section.wrong("fields", "表要有列，请写 fields。", "a table needs columns: write fields.");
        }
        var files = files();
        if (!table && fields.isEmpty() && files.isEmpty()) {
            section.wrong(
                    "fields",
                    "没有要填的，也没有附件，报什么呢？请写 fields 或 files。",
                    "with neither fields nor files there is nothing to file.");
        }
        return new Form(
                section.text("id"),
                section.text("name"),
                activity,
                section.text("about"),
                table,
                new LinkedHashSet<>(section.texts("from")),
                when(activity),
                fields,
                files,
                signed(),
                chosen());
    }

    private Form.When when(@Nullable String activity) {
        var every = Form.Every.valueOf(section.text("every").toUpperCase(Locale.ROOT));
        for (var key : List.of("ahead", "after")) {
            if (section.has(key) && every == Form.Every.MONTH) {
                section.wrong(
                        key,
                        "每月一次的没有所报的一件事；请写 every: each。",
                        "what is filed each month is about no single thing: write every: each.");
            }
        }
        return new Form.When(
                due(activity), section.number("ahead"), section.number("after"), every);
    }

    private @Nullable LocalDate due(@Nullable String activity) {
        if (!section.has("due")) {
            return null;
        }
        var days = Activities.days(section, "due", activity, outline);
        if (days != null && days.count() > 1) {
            section.wrong("due", "截止日期是一天，例如 2022-09-20。", "due is one day, such as 2022-09-20.");
        }
        return days == null ? null : days.last();
    }

    private List<Form.Attachment> files() {
        var all = new ArrayList<Form.Attachment>();
        var ids = new HashSet<String>();
        for (var one : section.sections("files")) {
            var id = one.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                one.wrong("id", "已有同名的附件 " + id + "。", "There is a file " + id + " already.");
            }
            all.add(
                    new Form.Attachment(
                            id, one.text("name"), one.flag("required"), Uploads.read(one)));
        }
        return List.copyOf(all);
    }

    private Form.Signed signed() {
        return switch (section.text("signed")) {
            case "seal" -> Form.Signed.SEAL;
            case "signature" -> Form.Signed.SIGNATURE;
            case "both" -> Form.Signed.BOTH;
            default -> Form.Signed.NOTHING;
        };
    }

    private Form.@Nullable Chosen chosen() {
        var chosen = section.section("chosen");
        if (chosen == null) {
            return null;
        }
        var numbers = chosen.text("places").split("\\D+");
        if (numbers[0].isEmpty()) {
            return null;
        }
        int fewest = Integer.parseInt(numbers[0]);
        int most = numbers.length == 1 ? fewest : Integer.parseInt(numbers[1]);
        if (fewest < 1 || most < fewest) {
            chosen.wrong("places", "从小写到大，例如 2-3。", "the smaller number first, such as 2-3.");
        }
        return new Form.Chosen(fewest, most, chosen.text("per").equals("month"));
    }
}
