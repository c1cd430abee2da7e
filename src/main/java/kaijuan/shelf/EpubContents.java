package kaijuan.shelf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The table of contents of an EPUB, of the second or third edition.
 *
 * @param lines its lines in order
 */
record EpubContents(List<Line> lines) {

    private static final int MOST_LINES = 20_000;

    /** A line: the file it leads to, the place in it (may be empty) and its words. */
    record Line(String path, String fragment, String label) {}

    /** Reads the table that the package names; empty if there is none. */
    static EpubContents of(EpubZip zip, EpubPackage book) throws IOException {
        var item = book.contents();
        if (item == null || !zip.has(item.path())) {
            return new EpubContents(List.of());
        }
        var document = EpubPackage.xml(zip, item.path());
        var lines = new ArrayList<Line>();
        for (var point : document.select("navMap navPoint, navmap navpoint")) {
            var content = point.selectFirst("content[src]");
            var text = point.selectFirst("navlabel text");
            if (content != null && text != null) {
                lines.add(line(item.path(), content.attr("src"), text));
            }
        }
        if (lines.isEmpty()) {
            var navs = document.select("nav");
            var toc =
                    navs.stream()
                            .filter(n -> n.attr("epub:type").contains("toc"))
                            .findFirst()
                            .or(() -> navs.stream().findFirst());
            toc.ifPresent(
                    nav ->
                            nav.select("a[href]")
                                    .forEach(a -> lines.add(line(item.path(), a.attr("href"), a))));
        }
        lines.removeIf(l -> l.label().isBlank());
        return new EpubContents(lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines);
    }

    /** The name of the file as a whole: the deepest line that leads to its start, or empty. */
    String name(String path) {
        var whole =
                of(path).stream()
                        .filter(l -> l.fragment().isEmpty())
                        .map(Line::label)
                        .collect(Collectors.toList());
        return !whole.isEmpty()
                ? whole.getLast()
                : of(path).stream().findFirst().map(Line::label).orElse("");
    }

    /** Lines that lead into the file. */
    List<Line> of(String path) {
        return lines.stream().filter(l -> l.path().equals(path)).toList();
    }

    private static Line line(String from, String href, Element words) {
        var hash = href.indexOf('#');
        return new Line(
                EpubPackage.resolve(from, href),
                hash < 0 ? "" : href.substring(hash + 1),
                Label.cut(words.text(), 200));
    }
}
