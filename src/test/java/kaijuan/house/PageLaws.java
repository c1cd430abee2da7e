package kaijuan.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import kaijuan.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page that comes over the wire keeps to. */
final class PageLaws {

    private static final Pattern LEAK =
            Pattern.compile(
                    "\\{\\d}|\\bOptional\\[|\\bkaijuan\\.[a-z]+\\.|java\\.\\w+\\."
                            + "|\\[B@|@[0-9a-f]{7,8}\\b"
                            + "|\\b(null|NaN|undefined)\\b");

    private PageLaws() {}

    /** What is wrong with the page, or with a part that is put into one, in words. */
    static List<String> offences(Answer answer, boolean part) {
        var found = new ArrayList<String>();
        var page = answer.page();
        if (!part) {
            frame(page, found);
        }
        behaviour(page, found);
        names(page, found);
        headers(answer, found);
        var leak = LEAK.matcher(page.body().text());
        if (leak.find()) {
            found.add("shows " + leak.group() + " to people");
        }
        return found;
    }

    private static void frame(Document page, List<String> found) {
        if (page.documentType() == null) {
            found.add("has no doctype");
        }
        if (!page.select("html").attr("lang").matches("zh-CN|en")) {
            found.add("does not say its language");
        }
        if (page.title().isBlank()) {
            found.add("has no title");
        }
        if (page.select("h1").size() != 1) {
            found.add("has " + page.select("h1").size() + " headings of the first rank");
        }
        if (page.select("main").size() != 1) {
            found.add("has " + page.select("main").size() + " main parts");
        }
    }

    private static void behaviour(Document page, List<String> found) {
        for (var script : page.select("script")) {
            if (!script.hasAttr("src") && !script.attr("type").contains("json")) {
                found.add("has an inline script: " + script.html());
            }
        }
        if (!page.select("style, [style]").isEmpty()) {
            found.add("has an inline style: " + page.select("style, [style]").first());
        }
        for (Element element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                var name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
                var value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
                if (name.matches("on[a-z]+|hx-on.*") || value.startsWith("javascript:")) {
                    found.add("has behaviour in an attribute: " + name);
                }
            }
        }
    }

    private static void names(Document page, List<String> found) {
        var ids = new HashSet<String>();
        for (var element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                found.add("has two of the id " + element.id());
            }
        }
        for (var field : page.select("input:not([type=hidden]), select, textarea")) {
            var labelled =
                    field.hasAttr("aria-label")
                            || field.hasAttr("aria-labelledby")
                            || field.closest("label") != null
                            || !field.id().isEmpty()
                                    && !page.select("label[for=" + field.id() + "]").isEmpty();
            if (!labelled && !field.attr("type").matches("submit|button")) {
                found.add("has a field without a label: " + field);
            }
        }
        for (var image : page.select("img:not([alt])")) {
            found.add("has a picture without words: " + image);
        }
        for (var form : page.select("form[method=post]")) {
            if (form.attr("action").matches("(https?:)?//.*")) {
                found.add("sends a form to another host: " + form.attr("action"));
            }
        }
    }

    private static void headers(Answer answer, List<String> found) {
        var policy = answer.header("Content-Security-Policy");
        if (!policy.contains("script-src 'self'")
                && !policy.contains("default-src 'self'")
                && !policy.contains("default-src 'none'")) {
            found.add("has no content policy: " + policy);
        }
        if (policy.contains("unsafe")) {
            found.add("has an unsafe content policy: " + policy);
        }
        if (!answer.header("X-Content-Type-Options").equals("nosniff")) {
            found.add("lets the browser guess what it is");
        }
        if (answer.header("Referrer-Policy").isEmpty()) {
            found.add("has no referrer policy");
        }
        if (!policy.contains("frame-ancestors") && answer.header("X-Frame-Options").isEmpty()) {
            found.add("can be framed by others");
        }
    }
}
