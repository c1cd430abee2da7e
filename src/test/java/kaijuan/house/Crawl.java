package kaijuan.house;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Person;

/** Follows every link that a person sees, page by page. */
final class Crawl {

    private static final int MOST = 400;
    private static final List<String> LINKS =
            List.of(
                    "a[href]=href",
                    "link[href]=href",
                    "script[src]=src",
                    "img[src]=src",
                    "audio[src]=src",
                    "video[src]=src",
                    "video[poster]=poster",
                    "source[src]=src",
                    "track[src]=src",
                    "iframe[src]=src",
                    "form[method=get]=action",
                    "form:not([method])=action");

    private static final List<String> PARTS = List.of("[hx-get]=hx-get");

    private Crawl() {}

    /** What answered at an address, which page led there, and whether it is put into that page. */
    record Visit(Answer answer, String from, boolean part) {}

    /** All that is linked from the starting pages, by path. */
    static Map<String, Visit> from(Person person, List<String> starts) {
        var seen = new LinkedHashMap<String, Visit>();
        var ahead = new ArrayDeque<String[]>();
        starts.forEach(start -> ahead.add(new String[] {start, "the start", ""}));
        while (!ahead.isEmpty() && seen.size() < MOST) {
            var next = ahead.removeFirst();
            var path = next[0];
            if (seen.containsKey(path)) {
                continue;
            }
            var part = next[2].equals("part");
            var answer = part ? person.part(path) : person.get(path);
            seen.put(path, new Visit(answer, next[1], part));
            if (answer.header("Content-Type").startsWith("text/html")) {
                links(answer, LINKS).forEach(link -> ahead.add(new String[] {link, path, ""}));
                links(answer, PARTS).forEach(link -> ahead.add(new String[] {link, path, "part"}));
            }
        }
        return seen;
    }

    private static List<String> links(Answer answer, List<String> kinds) {
        var page = answer.page();
        return kinds.stream()
                .flatMap(
                        link -> {
                            var parts = link.split("=(?=[^=]*$)");
                            return page.select(parts[0]).stream().map(e -> e.attr(parts[1]));
                        })
                .filter(link -> !link.isBlank() && !link.startsWith("#"))
                .filter(link -> !link.matches("(data|mailto|tel|blob):.*"))
                .map(link -> local(answer, link))
                .distinct()
                .toList();
    }

    private static String local(Answer answer, String link) {
        var whole = answer.at().resolve(link.replace(" ", "%20"));
        if (!answer.at().getAuthority().equals(whole.getAuthority())) {
            return "/another-host/" + whole.getAuthority();
        }
        return whole.getRawQuery() == null
                ? whole.getRawPath()
                : whole.getRawPath() + "?" + whole.getRawQuery();
    }
}
