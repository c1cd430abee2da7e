package kaijuan.house;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kaijuan.ground.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the audit log notes")
class NotedTest {

    private static final Pattern DEED =
            Pattern.compile("note\\(\\s*[^,;\"]+,\\s*\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");

    /** A map of figures, in which every second word is the name of one; none of a form. */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<!typed = )Map\\.of\\(\\s*"
                            + "((?:\"[a-z]+\",(?:[^\"()]|\\([^()]*\\)|\"\")*)+)");

    private static final Pattern FIGURE = Pattern.compile("\"([a-z]+)\",");

    @Test
    @DisplayName("has words for every deed and every figure")
    void said() {
        Law.holds(
                silent(Tree.project()),
                "Write staff.deed.DEED and staff.audit.figure.FIGURE into messages/staff:");
    }

    @Test
    @DisplayName("bites where a deed or a figure would be shown as the program calls it")
    void bites() {
        var planted =
                Tree.planted(
                        "src/main/java/kaijuan/unit/P.java",
                        "import kaijuan.ground.audit.Audit;\nclass P { void p() {"
                                + " audit.note(1L, \"unit.blown-up\", \"unit 1\","
                                + " Map.of(\"role\", r(), \"blasts\", 3)); } }");
        Law.bites(silent(planted), "unit.blown-up", "blasts");
    }

    private static Set<String> silent(Tree tree) {
        var words = new Texts().chinese();
        var found = new TreeSet<String>();
        tree.program()
                .files()
                .forEach(
                        (path, text) -> {
                            DEED.matcher(text)
                                    .results()
                                    .map(deed -> deed.group(1))
                                    .filter(deed -> !words.knows(deed))
                                    .filter(deed -> !words.knows("staff.deed." + deed))
                                    .forEach(deed -> found.add(path + " " + deed));
                            if (text.contains("import kaijuan.ground.audit.Audit;")) {
                                FIGURES.matcher(text)
                                        .results()
                                        .flatMap(m -> FIGURE.matcher(m.group(1)).results())
                                        .map(figure -> figure.group(1).toLowerCase(Locale.ROOT))
                                        .filter(f -> !words.knows("staff.audit.figure." + f))
                                        .forEach(f -> found.add(path + " " + f));
                            }
                        });
        return found;
    }
}
