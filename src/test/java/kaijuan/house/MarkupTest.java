package kaijuan.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Templates, styles and scripts")
class MarkupTest {

    /** Where ready HTML is written as it is, and why that is safe. */
    private static final Map<String, String> UNSAFE =
            Map.of(
                    "src/main/jte/reading/chapter.jte",
                    "a chapter's HTML, sanitised by the shelf when it was taken in",
                    "src/main/jte/reading/paper.jte",
                    "the words of a PDF's page, escaped by the shelf when it was taken in",
                    "src/main/jte/home/cover.jte",
                    "a cover drawn by the shelf, which escapes each letter on it");

    private static final Map<String, Pattern> TEMPLATE = new LinkedHashMap<>();
    private static final Map<String, Pattern> SCRIPT = new LinkedHashMap<>();

    static {
        TEMPLATE.put("has an inline script", Pattern.compile("(?i)<script(?![^>]*\\bsrc=)[^>]*>"));
        TEMPLATE.put("has an inline style", Pattern.compile("(?i)<style|\\sstyle\\s*="));
        TEMPLATE.put(
                "has a handler in an attribute", Pattern.compile("(?i)\\son[a-z]+\\s*=\\s*[\"']"));
        TEMPLATE.put(
                "has a handler for htmx",
                Pattern.compile("(?i)hx-on|hx-vals=[\"']js:|hx-headers=[\"']js:"));
        TEMPLATE.put("has a script in an address", Pattern.compile("(?i)javascript:"));
        TEMPLATE.put(
                "names another host", Pattern.compile("(?i)(src|href|action)=[\"']?(https?:)?//"));
        SCRIPT.put(
                "makes HTML or code from text",
                Pattern.compile(
                        "\\b(innerHTML|outerHTML)\\s*\\+?=|insertAdjacentHTML"
                                + "|\\beval\\(|new Function\\(|document\\.write"));
        SCRIPT.put("names another host", Pattern.compile("(?i)[\"'(]\\s*(https?:)?//[a-z0-9]"));
    }

    @Test
    @DisplayName("hold no inline script or style, no handler and no other host")
    void strict() {
        Law.holds(
                offences(Tree.project()),
                "The content policy forbids it: put it into web/ROOM/, found by class or data-:");
    }

    @Test
    @DisplayName("write HTML as it is only where the list says why")
    void unsafe() {
        Law.holds(
                unsafe(Tree.project(), UNSAFE.keySet()),
                "Write it with ${...}, which escapes; if it must be HTML, give the reason in the"
                        + " list of house.MarkupTest:");
    }

    @Test
    @DisplayName("bite")
    void bites() {
        var planted =
                Tree.planted(
                        "src/main/jte/a/a.jte",
                        "<script>x()</script>",
                        "src/main/jte/a/b.jte",
                        "<p style=\"color:red\" onclick='x()'>$unsafe{name}</p>",
                        "src/main/jte/a/c.jte",
                        "<a href=\"javascript:x()\"><img src=\"//cdn.example/x.png\">",
                        "src/main/jte/a/d.jte",
                        "<p hx-on:click=\"x()\">",
                        "web/a/a.js",
                        "a.innerHTML = b;",
                        "web/a/a.css",
                        "@import url(https://fonts.example/x.css);");
        Law.bites(
                offences(planted),
                "a.jte",
                "b.jte has an inline style",
                "b.jte has a handler",
                "c.jte names another host",
                "c.jte has a script",
                "d.jte",
                "a.js",
                "a.css");
        Law.bites(unsafe(planted, Set.of()), "b.jte");
    }

    static Set<String> offences(Tree tree) {
        var found = new TreeSet<String>();
        check(tree.like("src/main/jte/.*"), TEMPLATE, found);
        check(tree.like("web/.*\\.(js|css)"), SCRIPT, found);
        return found;
    }

    private static void check(Tree tree, Map<String, Pattern> law, Set<String> found) {
        tree.files()
                .forEach(
                        (path, text) ->
                                law.forEach(
                                        (what, pattern) -> {
                                            var hit = pattern.matcher(text);
                                            if (hit.find()) {
                                                found.add(path + " " + what + ": " + hit.group());
                                            }
                                        }));
    }

    static Set<String> unsafe(Tree tree, Set<String> allowed) {
        var found = new TreeSet<>(tree.like("src/main/jte/.*").files().keySet());
        found.removeIf(path -> !tree.files().get(path).contains("$unsafe{"));
        found.removeAll(allowed);
        return found;
    }
}
