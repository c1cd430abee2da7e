package kaijuan.campaign;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which act of a stage lets facts of a kind come about. */
public final class Allowed {

    private static final Map<String, String> ACTS =
            Map.ofEntries(
                    Map.entry("time", "read"),
                    Map.entry("finished", "read"),
                    Map.entry("days", "read"),
                    Map.entry("streak", "read"),
                    Map.entry("class", "read"),
                    Map.entry("share", "read"),
                    Map.entry("checkin", "checkin"),
                    Map.entry("friend", "enter"),
                    Map.entry("outer", "outer"),
                    Map.entry("event", "event"),
                    Map.entry("work", "submit"),
                    Map.entry("like", "like"),
                    Map.entry("comment", "comment"));

    private Allowed() {}

    /** The act without which there are no facts of the kind; null where none is asked. */
    public static @Nullable String act(String fact) {
        return ACTS.get(fact);
    }

    /**
     * Notes a mistake at the key if facts of the kind need an act that no stage allows: of the
     * activity and of the whole campaign, or of any without an activity.
     */
    public static void needed(
            Campaign outline, String fact, @Nullable String activity, Section section, String key) {
        var act = act(fact);
        if (act == null
                || outline.stages().isEmpty()
                || !Activities.open(act, activity, outline).isEmpty()) {
            return;
        }
        var of = activity == null ? null : outline.activity(activity).orElse(null);
        section.wrong(
                key,
                fact
                        + " 要有阶段允许 "
                        + act
                        + (of == null ? "" : "（整个活动的，或子活动“" + of.name() + "”的）")
                        + "，现在没有；请写进某个阶段的 allows，例如 allows: ["
                        + act
                        + "]。",
                fact
                        + " needs a stage that allows "
                        + act
                        + (of == null ? "" : ", of the whole campaign or of this activity")
                        + ", and there is none; name it in the allows of one, such as allows: ["
                        + act
                        + "].");
    }
}
