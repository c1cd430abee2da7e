package kaijuan.filing;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.AskedFields;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Uploads;
import kaijuan.ground.text.Both;
import kaijuan.unit.Kinds;

/** A form in plain words. */
final class Said {

    private Said() {}

    static List<Passage> of(Form form, Campaign campaign) {
        var heading =
                Activities.heading(
                        new Both("材料报送 · " + form.name(), "Filing · " + form.name()),
                        form.activity(),
                        campaign);
        var sentences = sentences(form);
        var all = new ArrayList<Passage>();
        if (form.fields().isEmpty()) {
            all.add(Passage.of(heading, sentences));
        } else {
            all.add(AskedFields.said(heading, sentences, form.fields()));
        }
        if (!form.files().isEmpty()) {
            all.add(files(form));
        }
        return all;
    }

    private static List<Both> sentences(Form form) {
        var said = new ArrayList<Both>();
        if (!form.about().isEmpty()) {
            said.add(Both.name(form.about()));
        }
        said.add(
                form.from().isEmpty()
                        ? new Both("各级单位报送。", "Filed by units of every kind.")
                        : new Both("报送单位：", "Filed by: ")
                                .and(Both.list(form.from().stream().map(Kinds::said).toList()))
                                .and(new Both("。", ".")));
        said.add(when(form.when()));
        said.add(
                form.table()
                        ? new Both(
                                "一张表，逐行填写，可以随时增改到截止。",
                                "One table of rows, which may be added to until it is due.")
                        : new Both("一份一件事。", "One form for one thing."));
        said.add(signed(form.signed()));
        var chosen = form.chosen();
        if (chosen != null) {
            var many =
                    chosen.fewest() == chosen.most()
                            ? String.valueOf(chosen.most())
                            : chosen.fewest() + "—" + chosen.most();
            said.add(
                    new Both(
                            "主办单位" + (chosen.monthly() ? "每月" : "") + "从申报单位中选定 " + many + " 个。",
                            "The organiser chooses "
                                    + many
                                    + " of those that apply"
                                    + (chosen.monthly() ? " each month." : ".")));
        }
        return said;
    }

    private static Both when(Form.When when) {
        var said = new ArrayList<Both>();
        said.add(
                switch (when.every()) {
                    case ONCE -> new Both("报一次", "once");
                    case MONTH -> new Both("每月一次", "each month");
                    case EACH -> new Both("每件事报一次", "for each thing");
                });
        said.add(
                when.due() == null
                        ? new Both("活动期间随时可报", "on any day of the campaign")
                        : new Both(
                                when.due() + " 截止（当天有效）",
                                "by " + when.due() + ", that day included"));
        if (when.ahead() > 0) {
            said.add(
                    new Both(
                            "至少提前 " + when.ahead() + " 天",
                            "at least " + when.ahead() + " days ahead"));
        }
        if (when.after() > 0) {
            said.add(
                    new Both(
                            "最迟在事后 " + when.after() + " 天内",
                            "within " + when.after() + " days after it"));
        }
        return new Both("时间：", "When: ").and(Both.joined(said, "，", ", ")).and(new Both("。", "."));
    }

    private static Both signed(Form.Signed signed) {
        return switch (signed) {
            case NOTHING -> new Both("不用签字盖章。", "No signature or seal.");
            case SEAL -> new Both("交盖章的扫描件。", "A sealed scan is handed in.");
            case SIGNATURE -> new Both("交负责人签字的扫描件。", "A scan signed by whoever is in charge.");
            case BOTH ->
                    new Both(
                            "交负责人签字并盖章的扫描件。", "A scan signed by whoever is in charge, and sealed.");
        };
    }

    private static Passage files(Form form) {
        var rows = new ArrayList<List<Both>>();
        for (var file : form.files()) {
            rows.add(
                    List.of(
                            Both.name(file.name()),
                            Uploads.many(file.upload()),
                            Uploads.each(file.upload()),
                            file.required() ? new Both("必交", "yes") : new Both("选交", "no")));
        }
        return new Passage(
                new Both("附件 · " + form.name(), "Files · " + form.name()),
                List.of(),
                List.of(
                        new Both("附件", "File"),
                        new Both("几个", "How many"),
                        new Both("每个", "Each"),
                        new Both("必交", "Needed")),
                rows);
    }
}
