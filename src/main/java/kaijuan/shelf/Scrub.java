package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String BOXES =
            "div,section,article,main,header,footer,nav,center,address,details";
    private static final String INNER =
            "p,h1,h2,h3,h4,h5,h6,blockquote,ul,ol,dl,table,figure,pre,hr,div,section,article";
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

    private final Attributes attributes;

    Scrub(Attributes attributes) {
        this.attributes = attributes;
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
        html.body().select("*").forEach(attributes::clean);
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

    /** Boxes around blocks go; boxes around text become paragraphs. */
    private static void unwrap(Element body) {
        for (var box : body.select(BOXES)) {
            var blocks = box.select(INNER);
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
