package kaijuan.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kaijuan.ground.text.Encoding;
import kaijuan.ground.web.Refusal;
import org.jsoup.nodes.Element;

/** Books as plain text. */
final class Txt {

    private static final long MOST_BYTES = 20L << 20;
    private static final int MOST_PARAGRAPH = 4000;
    private static final int PASSAGE = 8000;

    private static final Pattern TITLE = Pattern.compile("^(?:#\\s+(.+)|《([^》]{1,60})》)$");
    private static final Pattern NAMED = Pattern.compile("^(?:书名|標題|标题|题名)[：:]\\s*(.+)$");
    private static final Pattern AUTHOR = Pattern.compile("^(?:作者|著者)[：:]\\s*(.{1,60})$");

    private Txt() {}

    /** The book in the file. */
    static Draft read(Path file, String name) throws IOException {
        var bytes = Files.readAllBytes(Content.sized(file, MOST_BYTES));
        var text = Encoding.text(bytes).orElseThrow(Content.UNKNOWN::refusal);
        return of(text, Arrival.bare(name));
    }

    /** The book in the text; the name is the last resort for its own. */
    static Draft of(String text, String name) {
        var lines = Lines.of(text);
        var words = words(lines);
        var body = lines.subList(head(lines), lines.size());
        var title = words.name().isEmpty() ? name : words.name();
        var pieces = new ArrayList<Draft.Piece>();
        for (var group : Chapters.grouped(Chapters.of(body))) {
            pieces.addAll(pieces(group, title));
        }
        if (pieces.size() > Cut.MOST_PIECES) {
            throw Refusal.against("shelf.refused.pieces", Cut.MOST_PIECES);
        }
        return new Draft(Title.BOOK, words, pieces, List.of(), null);
    }

    private static List<Draft.Piece> pieces(List<Chapters.Chapter> group, String title) {
        var blocks = new ArrayList<Element>();
        var labels = new HashMap<String, String>();
        for (var chapter : group) {
            if (!chapter.name().isEmpty()) {
                var place = "#" + labels.size();
                blocks.add(new Element("h2").text(chapter.name()).attr("data-id", place));
                labels.put(place, chapter.name());
            }
            for (var line : chapter.lines()) {
                paragraphs(line).forEach(p -> blocks.add(new Element("p").text(p)));
            }
        }
        var name = Chapters.name(group);
        return name.isEmpty()
                ? Cut.passages(title, blocks, PASSAGE)
                : Cut.runs(name, blocks).entrySet().stream()
                        .map(run -> piece(run.getKey(), run.getValue(), labels))
                        .toList();
    }

    private static Draft.Piece piece(String name, List<Element> run, Map<String, String> labels) {
        return Cut.piece(name, run, labels.size() > 1 ? labels : Map.of());
    }

    /** A paragraph that is a whole book is cut behind sentences. */
    private static List<String> paragraphs(String line) {
        var all = new ArrayList<String>();
        var rest = line;
        while (rest.length() > MOST_PARAGRAPH) {
            int at = end(rest);
            all.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        all.add(rest);
        return all;
    }

    private static int end(String text) {
        for (int i = MOST_PARAGRAPH; i > MOST_PARAGRAPH / 2; i--) {
            if ("。！？…”」.!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(MOST_PARAGRAPH))
                ? MOST_PARAGRAPH - 1
                : MOST_PARAGRAPH;
    }

    /** How many lines at the start say the title and the author. */
    private static int head(List<String> lines) {
        // A short first line above the author's is the title.
        int n =
                lines.size() > 1
                                && lines.getFirst().length() <= 40
                                && AUTHOR.matcher(lines.get(1)).matches()
                        ? 2
                        : 0;
        while (n < Math.min(lines.size(), 4) && says(lines.get(n))) {
            n++;
        }
        return n;
    }

    private static boolean says(String line) {
        return TITLE.matcher(line).matches()
                || NAMED.matcher(line).matches()
                || AUTHOR.matcher(line).matches();
    }

    private static Draft.Words words(List<String> lines) {
        var name = "";
        var author = "";
        for (var line : lines.subList(0, head(lines))) {
            var title = TITLE.matcher(line);
            var named = NAMED.matcher(line);
            var by = AUTHOR.matcher(line);
            if (title.matches()) {
                name = title.group(1) == null ? title.group(2) : title.group(1);
            } else if (named.matches()) {
                name = named.group(1);
            } else if (by.matches()) {
                author = by.group(1);
            } else {
                name = line;
            }
        }
        return new Draft.Words(name.strip(), author.strip(), "");
    }
}
