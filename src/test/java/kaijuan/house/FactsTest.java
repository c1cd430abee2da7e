package kaijuan.house;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Facts of the reference campaigns and traps of the field, once built, are named by a test. */
@DisplayName("What is built")
class FactsTest {

    private static final Pattern NAMES =
            Pattern.compile("@DisplayName\\(\\s*\"[^\"]*\"|//.*|/\\*[\\s\\S]*?\\*/");

    @Test
    @DisplayName("is named by a test: facts of the notices and traps of the field")
    void named() throws IOException {
        Law.holds(
                unnamed(built(), Tree.project()),
                "Name it, such as (A2) or (trap 7), in its test's @DisplayName or comment:");
    }

    @Test
    @DisplayName("and is named by no test is found")
    void bites() {
        Law.bites(
                unnamed(
                        List.of("A2", "trap 1"),
                        Tree.planted(
                                "src/test/java/kaijuan/A.java",
                                "@DisplayName(\"A22\") void a() { b(\"A2\"); } // trap 10")),
                "A2",
                "trap 1");
    }

    static Set<String> unnamed(List<String> built, Tree tree) {
        var names = new StringBuilder();
        for (var text : tree.like("src/test/java/kaijuan/(?!house/).*\\.java").files().values()) {
            NAMES.matcher(text).results().forEach(name -> names.append(name.group()).append('\n'));
        }
        var found = new TreeSet<>(built);
        found.removeIf(fact -> Pattern.compile("\\b" + fact + "\\b").matcher(names).find());
        return found;
    }

    private static List<String> built() throws IOException {
        try (var in = FactsTest.class.getResourceAsStream("/house/built.txt")) {
            return new String(in.readAllBytes())
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
