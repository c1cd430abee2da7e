package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes plain blocks of a chapter's document: no script, no style, no address but the book's. */
final class Scrub {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "figure",
                    "pre",
                    "hr",
                    "aside");
    private static final String GONE =
            "script,style,head,link,meta,base,iframe,frame,frameset,object,embed,applet,form,input,"
                    + "button,select,textarea,option,audio,video,source,track,canvas,math,template,"
                    + "noscript,xmp,plaintext,noembed,title,[hidden]";
    private static final Safelist SAFE =
            Safelist.none()
                    .addTags(BLOCKS.toArray(String[]::new))
                    .addTags(
                            "li",
                            "dt",
                            "dd",
                            "thead",
                            "tbody",
                            "tfoot",
                            "tr",
                            "td",
                            "th",
                            "caption",
                            "figcaption",
                            "code",
                            "em",
                            "i",
                            "b",
                            "strong",
                            "u",
                            "s",
                            "sub",
                            "sup",
                            "small",
                            "br",
                            "ruby",
                            "rb",
                            "rt",
                            "rp",
                            "span",
                            "a",
                            "img",
                            "cite",
                            "q",
                            "mark")
                    .addAttributes(":all", "class", "data-id")
                    .addAttributes("a", "data-to")
                    .addAttributes("img", "src", "alt")
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("th", "colspan", "rowspan");

    private final String path;
    private final Looks looks;
    private final Function<String, Optional<String>> pictures;

    /** For the file at the path; pictures are named by their paths, or left out. */
    Scrub(String path, Looks looks, Function<String, Optional<String>> pictures) {
        this.path = path;
        this.looks = looks;
        this.pictures = pictures;
    }

    /**
     * The blocks of the document. {@code data-id} is where a place of the book is, {@code data-to}
     * where a link of the book leads.
     */
    List<Element> blocks(Document xml) {
        xml.select(GONE).remove();
        cdata(xml);
        var body = Optional.ofNullable(xml.selectFirst("body")).orElse(xml);
        xml.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
        // Written and read again, so that what is cleaned is what a browser would make of it.
        var html = Jsoup.parseBodyFragment(body.html());
        html.outputSettings().prettyPrint(false);
        html.select(GONE).remove();
        drawings(html);
        html.body().select("*").forEach(this::attributes);
        unwrap(html.body());
        var clean = new Cleaner(SAFE).clean(html);
        clean.outputSettings().prettyPrint(false);
        return gathered(clean.body());
    }

    private static void cdata(Document xml) {
        var all = new ArrayList<CDataNode>();
        xml.traverse(
                (node, depth) -> {
                    if (node instanceof CDataNode data) {
                        all.add(data);
                    }
                });
        all.forEach(data -> data.replaceWith(new TextNode(data.getWholeText())));
    }

    /** A drawing that only frames a picture becomes the picture; others are left out. */
    private static void drawings(Document html) {
        for (var svg : html.select("svg")) {
            var image = svg.selectFirst("image");
            if (image != null) {
                var source = image.hasAttr("href") ? image.attr("href") : image.attr("xlink:href");
                svg.before(new Element("img").attr("src", source));
            }
            svg.remove();
        }
    }

    private void attributes(Element element) {
        var looked = new ArrayList<String>();
        looked.add(looks.of(element.classNames(), element.attr("style")));
        var type = element.attr("epub:type") + " " + element.attr("role");
        if (element.normalName().equals("a") && type.contains("noteref")) {
            looked.add("noteref");
        } else if (type.contains("footnote") || type.contains("endnote")) {
            looked.add("note");
        }
        var id = element.id();
        var name = element.normalName();
        var href = element.attr("href");
        var source = element.attr("src");
        var alt = Label.cut(element.attr("alt"), 300);
        var spans = List.of(element.attr("colspan"), element.attr("rowspan"));
        element.clearAttributes();
        set(element, "class", String.join(" ", looked).strip());
        set(element, "data-id", id.isEmpty() ? "" : path + "#" + id);
        if (name.equals("a") && inside(href)) {
            var hash = href.indexOf('#');
            var to = EpubPackage.resolve(path, href) + (hash < 0 ? "" : href.substring(hash));
            set(element, "data-to", to);
        } else if (name.equals("img")) {
            var kept = inside(source) ? pictures.apply(source) : Optional.<String>empty();
            kept.ifPresentOrElse(
                    p -> element.attr("src", Addressed.picture(p)).attr("alt", alt),
                    element::remove);
        } else if (name.equals("td") || name.equals("th")) {
            set(element, "colspan", spans.getFirst().matches("\\d{1,2}") ? spans.getFirst() : "");
            set(element, "rowspan", spans.getLast().matches("\\d{1,2}") ? spans.getLast() : "");
        }
    }

    private static void set(Element element, String name, String value) {
        if (!value.isEmpty()) {
            element.attr(name, value);
        }
    }

    /** Whether the address is of the book itself. */
    private static boolean inside(String href) {
        return !href.isBlank()
                && !href.strip().toLowerCase(Locale.ROOT).matches("(?s)([a-z][a-z0-9+.-]*:|//).*");
    }

    /** Boxes around blocks go; boxes around text become paragraphs. */
    private static void unwrap(Element body) {
        for (var box :
                body.select("div,section,article,main,header,footer,nav,center,address,details")) {
            var blocks =
                    box.select(
                            "p,h1,h2,h3,h4,h5,h6,blockquote,ul,ol,dl,table,figure,pre,hr,div,section,article");
            if (box.is(".note")) {
                box.tagName("aside");
            } else if (blocks.size() > (box.is("div,section,article") ? 1 : 0)) {
                if (box.hasAttr("data-id")) {
                    box.prependElement("span").attr("data-id", box.attr("data-id"));
                }
                box.unwrap();
            } else {
                box.tagName("p");
            }
        }
    }

    /** Text that stands between blocks becomes a paragraph. */
    private static List<Element> gathered(Element body) {
        var blocks = new ArrayList<Element>();
        var loose = new Element("p");
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                keep(blocks, loose);
                loose = new Element("p");
                keep(blocks, element);
            } else if (!(node instanceof Comment)) {
                loose.appendChild(node);
            }
        }
        keep(blocks, loose);
        return blocks;
    }

    private static void keep(List<Element> blocks, Element block) {
        var anchors = block.select("[data-id]");
        if (block.hasText() || block.normalName().equals("hr") || !block.select("img").isEmpty()) {
            block.remove();
            blocks.add(block);
        } else if (!anchors.isEmpty()) {
            // An empty block that links lead to: kept as a mark without height.
            block.tagName("p").attr("class", "anchor");
            block.remove();
            blocks.add(block);
        }
    }
}
