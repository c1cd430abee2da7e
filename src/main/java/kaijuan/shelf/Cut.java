package kaijuan.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Cuts a chapter's blocks into pieces of readable length and measures them. */
final class Cut {

    /** At most so many pieces in a title. */
    static final int MOST_PIECES = 5000;

    /** A chapter longer than this many characters is cut. */
    static final int LONG = 30_000;

    private static final int PIECE = 20_000;
    private static final int OPENING = 12;

    private Cut() {}

    /** The chapter in one run, or in several under its name with numbers; none if it is empty. */
    static Map<String, List<Element>> runs(String name, List<Element> blocks) {
        var length = length(blocks);
        if (length <= LONG) {
            return length == 0 && !pictured(blocks) ? Map.of() : Map.of(name, blocks);
        }
        var named = new LinkedHashMap<String, List<Element>>();
        for (var run : divided(blocks, (length + PIECE - 1) / PIECE)) {
            named.put(name + "（" + (named.size() + 1) + "）", run);
        }
        return named;
    }

    /** Text without chapters as passages of about so many characters, named by their opening. */
    static List<Draft.Piece> passages(String title, List<Element> blocks, int about) {
        var length = length(blocks);
        if (length <= about + about / 2) {
            return length == 0 ? List.of() : List.of(piece(title, blocks, Map.of()));
        }
        var pieces = new ArrayList<Draft.Piece>();
        for (var run : divided(blocks, Math.round((float) length / about))) {
            var opening = run.getFirst().text();
            var end = opening.offsetByCodePoints(0, Math.min(OPENING, points(opening)));
            var name = (pieces.size() + 1) + " " + opening.substring(0, end) + "…";
            pieces.add(piece(name, run, Map.of()));
        }
        return pieces;
    }

    /** Characters of the text that are not white space: what {@code length} means for books. */
    static int length(String text) {
        return (int) text.codePoints().filter(p -> !blank(p)).count();
    }

    private static int length(List<Element> blocks) {
        return blocks.stream().mapToInt(b -> length(b.wholeText())).sum();
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xfeff;
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean pictured(List<Element> blocks) {
        return blocks.stream().anyMatch(b -> !b.select("img").isEmpty());
    }

    private static List<List<Element>> divided(List<Element> blocks, int many) {
        var runs = new ArrayList<List<Element>>();
        var now = new ArrayList<Element>();
        long most = Math.max(1, length(blocks) / Math.max(1, many));
        long sum = 0;
        for (var block : blocks) {
            now.add(block);
            sum += length(block.wholeText());
            if (sum >= most * (runs.size() + 1) && runs.size() + 1 < many) {
                runs.add(now);
                now = new ArrayList<>();
            }
        }
        if (!now.isEmpty()) {
            runs.add(now);
        }
        return runs;
    }

    /**
     * The blocks as a piece. Blocks say in {@code data-at} where they start; places that have a
     * label become marks.
     */
    static Draft.Piece piece(String name, List<Element> blocks, Map<String, String> labels) {
        var html = new StringBuilder();
        var marks = new ArrayList<Mark>();
        int at = 0;
        for (var block : blocks) {
            block.removeAttr("data-doc");
            for (var place : block.select("[data-id]")) {
                var label = labels.get(place.attr("data-id"));
                if (label != null && !label.isBlank()) {
                    marks.add(new Mark(at, label));
                }
                place.removeAttr("data-id");
            }
            block.attr("data-at", String.valueOf(at));
            at += length(block.wholeText());
            html.append(block.outerHtml()).append('\n');
        }
        return new Draft.Piece(name, at, html.toString(), null, List.copyOf(marks));
    }
}
