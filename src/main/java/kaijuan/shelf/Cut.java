package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;
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

    /** The chapter as one piece, or as several under its name with numbers. */
    static List<Draft.Piece> pieces(String name, List<Element> blocks) {
        var length = length(blocks);
        if (length <= LONG) {
            return length == 0 && !pictured(blocks) ? List.of() : List.of(piece(name, blocks));
        }
        var pieces = new ArrayList<Draft.Piece>();
        for (var run : runs(blocks, (length + PIECE - 1) / PIECE)) {
            pieces.add(piece(name + "（" + (pieces.size() + 1) + "）", run));
        }
        return pieces;
    }

    /** Text without chapters as passages of about so many characters, named by their opening. */
    static List<Draft.Piece> passages(String title, List<Element> blocks, int about) {
        var length = length(blocks);
        if (length <= about + about / 2) {
            return length == 0 ? List.of() : List.of(piece(title, blocks));
        }
        var pieces = new ArrayList<Draft.Piece>();
        for (var run : runs(blocks, Math.round((float) length / about))) {
            var opening = run.getFirst().text();
            var end = opening.offsetByCodePoints(0, Math.min(OPENING, points(opening)));
            pieces.add(piece((pieces.size() + 1) + " " + opening.substring(0, end) + "…", run));
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

    private static List<List<Element>> runs(List<Element> blocks, int many) {
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

    private static Draft.Piece piece(String name, List<Element> blocks) {
        var html = new StringBuilder();
        int at = 0;
        for (var block : blocks) {
            block.attr("data-at", String.valueOf(at));
            at += length(block.wholeText());
            html.append(block.outerHtml()).append('\n');
        }
        return new Draft.Piece(name, at, html.toString(), null, List.of());
    }
}
