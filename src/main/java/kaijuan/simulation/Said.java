package kaijuan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaijuan.ground.text.Text;

/** A forecast in words. */
public final class Said {

    private static final int CHANGES = 20;

    private Said() {}

    /** The lines of the forecast. */
    public static List<String> of(Forecast f, Text text) {
        var lines = new ArrayList<String>();
        lines.add(text.say("simulation.head", f.name(), f.entrants(), f.seed(), f.days()));
        if (!f.rules().isEmpty()) {
            points(f, text, lines);
        }
        rules(f, text, lines);
        boards(f, text, lines);
        var load = f.load();
        lines.add("");
        lines.add(text.say("simulation.load", load.peak(), load.day(), load.clock(), load.beats()));
        if (!f.waiting().isEmpty()) {
            lines.add(text.say("simulation.waiting", String.join("、", f.waiting())));
        }
        return lines;
    }

    private static void points(Forecast f, Text text, List<String> lines) {
        lines.add("");
        lines.add(text.say("simulation.points", f.points().mean(), quantiles(f, text)));
        long most = f.points().steps().stream().mapToLong(Forecast.Step::people).max().orElse(1);
        for (var step : f.points().steps()) {
            int wide = (int) (step.people() * 40 / Math.max(1, most));
            lines.add(
                    "  %6d–%-6d %8d %s"
                            .formatted(
                                    step.from(), step.to() - 1, step.people(), "▇".repeat(wide)));
        }
    }

    static String quantiles(Forecast f, Text text) {
        return f.points().quantiles().entrySet().stream()
                .map(q -> text.say("simulation.quantile", q.getKey(), q.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static void rules(Forecast f, Text text, List<String> lines) {
        lines.add("");
        for (var rule : f.rules()) {
            lines.add(text.say("simulation.rule", rule.name(), rule.points(), rule.people()));
        }
        for (var cap : f.caps()) {
            lines.add(
                    cap.taken() == 0
                            ? text.say("simulation.cap.idle", cap.name(), window(cap, text))
                            : text.say(
                                    "simulation.cap",
                                    cap.name(),
                                    window(cap, text),
                                    cap.taken(),
                                    cap.people(),
                                    cap.days()));
        }
        for (var mark : f.milestones()) {
            lines.add(
                    text.say(
                            "simulation.milestone",
                            mark.name(),
                            mark.said().in(text),
                            mark.percent(),
                            mark.people()));
        }
    }

    /** The limit with its window. */
    public static String window(Forecast.CapSum cap, Text text) {
        return text.say("simulation.window." + cap.window(), cap.most());
    }

    private static void boards(Forecast f, Text text, List<String> lines) {
        lines.add("");
        for (var board : f.boards()) {
            var scores =
                    board.said().entrySet().stream()
                            .map(
                                    s ->
                                            text.say(
                                                    "simulation.rank",
                                                    s.getKey(),
                                                    s.getValue().in(text)))
                            .collect(Collectors.joining(", "));
            lines.add(text.say("simulation.board", board.name(), board.places(), scores));
        }
        for (var award : f.awards()) {
            var waits = award.waits();
            lines.add(
                    waits != null
                            ? text.say("simulation.award.waits", award.name(), waits.in(text))
                            : text.say(
                                    "simulation.award",
                                    award.name(),
                                    award.winners(),
                                    award.cost()));
        }
        if (!f.awards().isEmpty()) {
            lines.add(text.say("simulation.cost", f.cost()));
        }
    }

    /** The lines of a comparison; of the changes the largest. */
    public static List<String> of(Comparison c, Text text) {
        var lines = new ArrayList<String>();
        lines.add(
                text.say(
                        "simulation.compare",
                        c.people(),
                        c.more(),
                        c.fewer(),
                        c.before(),
                        c.after()));
        for (var one : c.changes().subList(0, Math.min(CHANGES, c.changes().size()))) {
            lines.add(
                    text.say(
                            "simulation.change",
                            one.person(),
                            one.before(),
                            one.after(),
                            one.rankBefore(),
                            one.rankAfter()));
        }
        lines.add(text.say("simulation.coarse"));
        return lines;
    }
}
