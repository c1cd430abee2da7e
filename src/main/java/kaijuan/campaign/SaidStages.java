package kaijuan.campaign;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaijuan.ground.text.Both;

/** Stages and activities in words. */
final class SaidStages {

    private static final Both WHOLE = new Both("整个活动", "the whole campaign");

    private SaidStages() {}

    static Passage stages(Campaign campaign) {
        boolean parts = !campaign.activities().isEmpty();
        var columns = new ArrayList<Both>();
        columns.add(new Both("阶段", "Stage"));
        if (parts) {
            columns.add(new Both("属于", "Of"));
        }
        columns.add(new Both("日期", "Days"));
        columns.add(new Both("可以做什么", "What may be done"));
        boolean hides = campaign.stages().stream().anyMatch(s -> !s.hides().isEmpty());
        if (hides) {
            columns.add(new Both("不公开", "Not shown"));
        }
        var rows = new ArrayList<List<Both>>();
        for (var stage : campaign.stages()) {
            var row = new ArrayList<Both>();
            row.add(Both.name(stage.name()));
            if (parts) {
                row.add(of(campaign, stage));
            }
            row.add(days(stage.days()));
            row.add(acts(stage));
            if (hides) {
                row.add(
                        stage.hides().isEmpty()
                                ? new Both("都公开", "everything is shown")
                                : Sights.said(stage.hides()));
            }
            rows.add(row);
        }
        return new Passage(
                new Both("时间", "Time"), List.of(whole(campaign)), List.copyOf(columns), rows);
    }

    static Passage activities(Campaign campaign) {
        return new Passage(
                new Both("子活动", "Activities"),
                List.of(
                        new Both(
                                "同一个活动里的各项子活动各有日期；属于子活动的板块、计分、榜单和奖项只看它日期以内的事。",
                                "Each activity has days of its own; rooms, points, boards and"
                                        + " awards that belong to one"
                                        + " look only at what happens on its"
                                        + " days.")),
                List.of(
                        new Both("子活动", "Activity"),
                        new Both("日期", "Days"),
                        new Both("内容", "About")),
                campaign.activities().stream()
                        .map(
                                a ->
                                        List.of(
                                                Both.name(a.name()),
                                                days(a.days()),
                                                Both.name(a.about())))
                        .toList());
    }

    private static Both whole(Campaign campaign) {
        var begins = campaign.dayBegins();
        boolean midnight = begins.equals(LocalTime.MIDNIGHT);
        return new Both(
                "起止两天都是整天，以 "
                        + campaign.zone()
                        + " 时间为准。"
                        + (midnight
                                ? ""
                                : "一天从 %s 算起，到次日 %s 为止；%s 以前做的事算前一天。"
                                        .formatted(begins, begins, begins)),
                "First and last day are whole days, in the time of "
                        + campaign.zone()
                        + "."
                        + (midnight
                                ? ""
                                : (" A day begins at %s and ends at %s of the next; what is done"
                                                + " before %s counts for the day before.")
                                        .formatted(begins, begins, begins)));
    }

    private static Both of(Campaign campaign, Stage stage) {
        var activity = stage.activity();
        return activity == null
                ? WHOLE
                : campaign.activity(activity).map(a -> Both.name(a.name())).orElse(WHOLE);
    }

    private static Both days(Days days) {
        return new Both(days.zh(), days.toString());
    }

    private static Both acts(Stage stage) {
        if (stage.acts().isEmpty()) {
            return new Both("不再计时、计分", "nothing is counted any more");
        }
        var said = Acts.all().stream().filter(stage.acts()::contains).map(Acts::said).toList();
        return new Both(
                said.stream().map(Both::zh).collect(Collectors.joining("、")),
                said.stream().map(Both::en).collect(Collectors.joining(", ")));
    }
}
