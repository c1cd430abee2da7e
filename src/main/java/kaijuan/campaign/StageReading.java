package kaijuan.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the stages of a campaign and of its activities. */
final class StageReading {

    private final Section top;
    private final List<Activity> activities;
    private final List<Stage> stages = new ArrayList<>();

    StageReading(Section top, List<Activity> activities) {
        this.top = top;
        this.activities = activities;
    }

    List<Stage> stages() {
        var sections = top.sections("stages");
        if (top.has("stages") && sections.isEmpty()) {
            top.wrong(
                    "stages",
                    "至少要有一个阶段，写明 name、days、allows。",
                    "At least one stage is needed, with name, days and allows.");
        }
        sections.forEach(this::stage);
        if (!stages.isEmpty()) {
            if (top.has("entry")) {
                needs("enter");
            }
            if (top.has("rooms")) {
                needs("read");
            }
        }
        return List.copyOf(stages);
    }

    private void stage(Section section) {
        var name = section.text("name");
        var activity = Activities.of(section, activities);
        var days = section.days("days");
        if (days == null || activity == null && section.has("activity")) {
            return;
        }
        within(section, activity, days);
        if (activity != null && section.has("hides")) {
            section.wrong(
                    "hides",
                    "只有整个活动的阶段才有 hides。",
                    "only a stage of the whole campaign hides anything.");
        }
        stages.stream()
                .filter(s -> Objects.equals(s.activity(), activity))
                .filter(s -> s.days().meet(days))
                .findFirst()
                .ifPresent(
                        s ->
                                section.wrong(
                                        "days",
                                        "与阶段“" + s.name() + "”重叠，它是 " + s.days().zh() + "。",
                                        "This overlaps the stage “"
                                                + s.name()
                                                + "”, which is "
                                                + s.days()
                                                + "."));
        stages.add(
                new Stage(
                        name,
                        activity,
                        days,
                        Set.copyOf(section.texts("allows")),
                        Set.copyOf(section.texts("hides"))));
    }

    private void within(Section section, @Nullable String activity, Days days) {
        activities.stream()
                .filter(a -> a.id().equals(activity) && !a.days().hold(days))
                .findFirst()
                .ifPresent(
                        a ->
                                section.wrong(
                                        "days",
                                        "不在子活动“" + a.name() + "”的日期以内，它是 " + a.days().zh() + "。",
                                        "is outside its activity, which is from "
                                                + a.days()
                                                + "."));
    }

    private void needs(String act) {
        if (stages.stream().noneMatch(s -> s.acts().contains(act))) {
            top.wrong(
                    "stages",
                    "没有哪个阶段允许 " + act + "，请写进某个阶段的 allows。",
                    "No stage allows " + act + "; name it in the allows of one.");
        }
    }
}
