package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Attributes of a chapter's elements: none of the book's own stays, but what is known. */
final class Attributes {

    private final String path;
    private final Looks looks;
    private final Function<String, Optional<String>> pictures;

    /** For the file at the path; pictures are named by their addresses in it, or left out. */
    Attributes(String path, Looks looks, Function<String, Optional<String>> pictures) {
        this.path = path;
        this.looks = looks;
        this.pictures = pictures;
    }

    /** Takes every attribute away and gives back those that are of use. */
    void clean(Element element) {
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
}
