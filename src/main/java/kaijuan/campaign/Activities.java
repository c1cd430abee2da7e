package kaijuan.campaign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** Reads activities, and what in other chapters belongs to one (D1). */
public final class Activities {

    private Activities() {}

    /** The chapter {@code activities}. */
    static List<Activity> read(Section top) {
        var all = new ArrayList<Activity>();
        var ids = new LinkedHashSet<String>();
        for (var section : top.sections("activities")) {
            var id = section.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                section.wrong(
                        "id", "已有同名的子活动 " + id + "。", "There is an activity " + id + " already.");
            }
            var days = section.days("days");
            if (days != null) {
                all.add(new Activity(id, section.text("name"), section.text("about"), days));
            }
        }
        return List.copyOf(all);
    }

    /** The key by which something belongs to an activity, and what follows from that. */
    public static Key key(String zh, String en) {
        return OutlineKeys.activity(zh, en);
    }

    /**
     * The activity that the section says it belongs to; null without one, or a wrong one (noted).
     */
    public static @Nullable String of(Section section, Campaign outline) {
        return of(section, outline.activities());
    }

    static @Nullable String of(Section section, List<Activity> activities) {
        if (!section.has("activity")) {
            return null;
        }
        var id = section.text("activity");
        if (activities.stream().anyMatch(a -> a.id().equals(id))) {
            return id;
        }
        var known = activities.stream().map(Activity::id).collect(Collectors.joining(", "));
        section.wrong(
                "activity",
                known.isEmpty()
                        ? "这份定义没有 activities，请先写明子活动。"
                        : "没有子活动 " + id + "，现有：" + known + "。",
                known.isEmpty()
                        ? "there are no activities; write them first."
                        : "there is no activity " + id + "; there are " + known + ".");
        return null;
    }

    /**
     * The days under the key, which must lie within those of the activity, or else of the campaign;
     * without the key those of the activity, or null.
     */
    public static @Nullable Days days(
            Section section, String key, @Nullable String activity, Campaign outline) {
        if (!section.has(key)) {
            return days(activity, outline);
        }
        var of = activity == null ? null : outline.activity(activity).orElse(null);
        var days = section.days(key);
        var within = of == null ? outline.days() : of.days();
        if (days != null && !within.hold(days)) {
            section.wrong(
                    key,
                    (of == null ? "不在活动的日期以内，活动是 " : "不在子活动“" + of.name() + "”的日期以内，它是 ")
                            + within.zh()
                            + "。",
                    (of == null
                                    ? "is outside the campaign, which is from "
                                    : "is outside its activity, which is from ")
                            + within
                            + ".");
        }
        return days;
    }

    /** The days of the activity; null without one. */
    public static @Nullable Days days(@Nullable String activity, Campaign outline) {
        return activity == null
                ? null
                : outline.activity(activity).map(Activity::days).orElse(null);
    }

    /**
     * The days on which the act may be done, in the activity or anywhere; for no act, all days of
     * the campaign.
     */
    public static List<Days> open(
            @Nullable String act, @Nullable String activity, Campaign outline) {
        return act == null
                ? List.of(outline.days())
                : outline.allowing(act).stream()
                        .filter(s -> activity == null || s.of(activity))
                        .map(Stage::days)
                        .toList();
    }

    /** The heading, followed by the activity's name where there is one. */
    public static Both heading(Both words, @Nullable String activity, Campaign campaign) {
        return activity == null
                ? words
                : campaign.activity(activity)
                        .map(
                                a ->
                                        new Both(
                                                words.zh() + " · " + a.name(),
                                                words.en() + " · " + a.name()))
                        .orElse(words);
    }
}
