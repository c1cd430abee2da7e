package kaijuan.shelf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.ground.web.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the package document of an EPUB says.
 *
 * @param path where it lies in the archive
 * @param words title, authors and description
 * @param items the files of the book by their ids
 * @param spine the chapters' files in reading order
 * @param contents the file with the table of contents, or null
 * @param cover the file of the cover picture, or null
 */
record EpubPackage(
        String path,
        Draft.Words words,
        Map<String, Item> items,
        List<Item> spine,
        @Nullable Item contents,
        @Nullable Item cover) {

    private static final int MOST_XML = 8 << 20;

    /** A file of the book: its path in the archive, its stated type and properties. */
    record Item(String path, String type, String properties) {}

    /** Reads the package document of the archive, or refuses it. */
    static EpubPackage of(EpubZip zip) throws IOException {
        open(zip);
        var root = xml(zip, "META-INF/container.xml").selectFirst("rootfile[full-path]");
        if (root == null) {
            throw Refusal.against("shelf.refused.epub.broken");
        }
        var path = root.attr("full-path");
        var opf = xml(zip, path);
        var items = new LinkedHashMap<String, Item>();
        for (var item : opf.select("manifest > item[href]")) {
            var at = resolve(path, item.attr("href"));
            items.put(item.id(), new Item(at, item.attr("media-type"), item.attr("properties")));
        }
        var spine = new ArrayList<Item>();
        for (var ref : opf.select("spine > itemref")) {
            var item = items.get(ref.attr("idref"));
            if (item != null && !ref.attr("linear").equals("no") && !spine.contains(item)) {
                spine.add(item);
            }
        }
        return new EpubPackage(
                path, words(opf), items, spine, contents(opf, items), cover(opf, items));
    }

    /** The document, without any definition of entities: there is no such thing in this parser. */
    static Document xml(EpubZip zip, String path) throws IOException {
        var parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        var in = new ByteArrayInputStream(zip.bytes(path, MOST_XML));
        try {
            return Jsoup.parse(in, null, "", parser);
        } catch (java.nio.charset.IllegalCharsetNameException
                | java.nio.charset.UnsupportedCharsetException e) {
            throw Refusal.against("shelf.refused.epub.broken");
        }
    }

    /** The path that the address means, seen from another file; without fragment. */
    static String resolve(String from, String href) {
        var plain = href.replaceFirst("#.*$", "");
        String decoded;
        try {
            decoded = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            decoded = plain;
        }
        if (decoded.isEmpty()) {
            return from;
        }
        var steps = new ArrayDeque<String>();
        var base = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        for (var step : (base + decoded).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Books under a lock are refused; scrambled fonts are none, as fonts are left out. */
    private static void open(EpubZip zip) throws IOException {
        if (zip.has("META-INF/rights.xml") || zip.has("META-INF/license.lcpl")) {
            throw Refusal.against("shelf.refused.epub.locked");
        }
        if (zip.has("META-INF/encryption.xml")) {
            for (var how :
                    xml(zip, "META-INF/encryption.xml").getElementsByAttribute("algorithm")) {
                var algorithm = how.attr("algorithm");
                var method = how.tagName().endsWith("encryptionmethod");
                if (method
                        && !algorithm.matches(
                                "http://(www\\.idpf\\.org/2008/embedding"
                                        + "|ns\\.adobe\\.com/pdf/enc#RC)")) {
                    throw Refusal.against("shelf.refused.epub.locked");
                }
            }
        }
        if (!zip.has("META-INF/container.xml")) {
            throw Refusal.against(
                    zip.has("word/document.xml") ? "shelf.refused.office" : "shelf.refused.zip");
        }
    }

    private static Draft.Words words(Element opf) {
        var authors =
                opf.select("metadata dc|creator").stream()
                        .filter(c -> c.attr("opf:role").matches("|aut"))
                        .map(Element::text)
                        .filter(a -> !a.isBlank())
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining("、"));
        var title = opf.selectFirst("metadata dc|title");
        var about = opf.selectFirst("metadata dc|description");
        return new Draft.Words(
                title == null ? "" : title.text(),
                authors,
                about == null ? "" : Jsoup.parse(about.text()).text());
    }

    private static @Nullable Item contents(Element opf, Map<String, Item> items) {
        for (var item : items.values()) {
            if (item.properties().matches("(.*\\s)?nav(\\s.*)?")) {
                return item;
            }
        }
        var spine = opf.selectFirst("spine[toc]");
        var named = spine == null ? null : items.get(spine.attr("toc"));
        return named != null
                ? named
                : items.values().stream()
                        .filter(i -> i.type().contains("dtbncx"))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Item cover(Element opf, Map<String, Item> items) {
        for (var item : items.values()) {
            if (item.properties().contains("cover-image")) {
                return item;
            }
        }
        var meta = opf.selectFirst("metadata meta[name=cover]");
        var item = meta == null ? null : items.get(meta.attr("content"));
        return item != null && item.type().toLowerCase(Locale.ROOT).startsWith("image/")
                ? item
                : null;
    }
}
