package kaijuan.house;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kaijuan.Routes;
import kaijuan.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("The glossary docs/words.md")
class GlossaryTest extends Wire {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");

    @Test
    @DisplayName("has every word of rooms, tables, messages and addresses")
    void complete() {
        var missing = used(Tree.project());
        missing.removeAll(told(Tree.project()));
        Law.holds(missing, "Write the word into docs/words.md, with its Chinese and its meaning:");
    }

    @Test
    @DisplayName("has no word that nothing uses any more")
    void current() {
        var stale = told(Tree.project());
        stale.removeAll(used(Tree.project()));
        Law.holds(stale, "Take the word out of the first column of docs/words.md:");
    }

    @Test
    @DisplayName("would be told of a table or a room that it does not know")
    void bites() {
        var planted =
                Tree.planted(
                        "src/main/resources/db/lottery/V1_90__draw.sql",
                                "create table draw (i int)",
                        "src/main/java/kaijuan/lottery/Draw.java", "class Draw {}");
        var missing = used(planted);
        missing.removeAll(told(Tree.project()));
        Law.bites(missing, "draw", "lottery");
    }

    private Set<String> used(Tree tree) {
        var words = new TreeSet<String>();
        tree.like("src/main/resources/db/.*\\.sql")
                .files()
                .values()
                .forEach(sql -> TABLE.matcher(sql).results().forEach(t -> words.add(t.group(1))));
        for (var path : tree.files().keySet()) {
            if (path.matches("src/main/java/kaijuan/[a-z]+/.*")) {
                words.add(path.split("/")[4]);
            } else if (path.matches("src/main/resources/messages/.*_zh\\.properties")) {
                words.add(path.replaceAll(".*/|_zh\\.properties", ""));
            }
        }
        for (var route : Routes.of(the(RequestMappingHandlerMapping.class))) {
            Arrays.stream(route.pattern().split("/"))
                    .map(word -> word.replaceFirst("\\.json$", ""))
                    .filter(word -> word.matches("[a-z-]+"))
                    .forEach(words::add);
        }
        return words;
    }

    private static Set<String> told(Tree tree) {
        var words = new TreeSet<String>();
        ROW.matcher(String.valueOf(tree.files().get("docs/words.md")))
                .results()
                .flatMap(row -> WORD.matcher(row.group(1)).results())
                .forEach(word -> words.add(word.group(1)));
        return words;
    }
}
