package kaijuan.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.ground.text.Both;

/**
 * What a passage says otherwise than before.
 *
 * @param heading what it is about
 * @param gone sentences and rows of its tables that no longer stand
 * @param come those that are new
 */
public record Reworded(Both heading, List<Both> gone, List<Both> come) {

    /** What the rules say otherwise than before, passage by passage; empty for nothing. */
    public static List<Reworded> of(List<Passage> before, List<Passage> after) {
        var was = said(before);
        var is = said(after);
        var headings = new LinkedHashMap<Both, Boolean>();
        is.keySet().forEach(h -> headings.put(h, true));
        was.keySet().forEach(h -> headings.put(h, true));
        var all = new ArrayList<Reworded>();
        for (var heading : headings.keySet()) {
            var old = was.getOrDefault(heading, List.of());
            var now = is.getOrDefault(heading, List.of());
            var gone = old.stream().filter(s -> !now.contains(s)).toList();
            var come = now.stream().filter(s -> !old.contains(s)).toList();
            if (!gone.isEmpty() || !come.isEmpty()) {
                all.add(new Reworded(heading, gone, come));
            }
        }
        return all;
    }

    private static Map<Both, List<Both>> said(List<Passage> passages) {
        var said = new LinkedHashMap<Both, List<Both>>();
        for (var passage : passages) {
            var lines = said.computeIfAbsent(passage.heading(), h -> new ArrayList<>());
            lines.addAll(passage.sentences());
            passage.rows().forEach(row -> lines.add(line(row)));
        }
        return said;
    }

    private static Both line(List<Both> row) {
        return new Both(
                row.stream().map(Both::zh).collect(Collectors.joining(" ｜ ")),
                row.stream().map(Both::en).collect(Collectors.joining(" | ")));
    }
}
