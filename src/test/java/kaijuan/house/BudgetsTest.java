package kaijuan.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Sizes that a reader can hold. What was too big when the law came stands in {@code
 * house/ratchet.txt} with its size; it may only shrink, and leaves the list when it fits.
 */
@DisplayName("The budgets")
class BudgetsTest {

    private static final int FILE = 200;
    private static final int TYPICAL_FILE = 120;
    private static final int METHOD = 40;
    private static final int LINE = 100;
    private static final int WEB_LINE = 160;
    private static final int COLLABORATORS = 5;
    private static final String P95 = "typical file";
    private static final Pattern BANNED =
            Pattern.compile(".*(Service|Manager|Helper|Utils?|Impl|Dto|Common|Misc)");

    @Test
    @DisplayName("of files, methods, lines and constructors are kept")
    void sizes() throws IOException {
        var found = new ArrayList<String>();
        var allowed = ratchet();
        sizes(Tree.project())
                .forEach(
                        (what, size) -> {
                            var most = allowed.getOrDefault(what, budget(what));
                            if (size > most) {
                                found.add(what + " is " + size + ", at most " + most);
                            }
                        });
        Law.holds(found, "Split it where it has two subjects:");
    }

    @Test
    @DisplayName("have a ratchet that only shrinks")
    void ratchetShrinks() throws IOException {
        var sizes = sizes(Tree.project());
        var found = new ArrayList<String>();
        ratchet()
                .forEach(
                        (what, size) -> {
                            var now = sizes.getOrDefault(what, 0);
                            if (now < size && (now <= budget(what) || !what.startsWith(P95))) {
                                found.add(
                                        now <= budget(what)
                                                ? what + ": take the line out"
                                                : what + " " + now);
                            }
                        });
        Law.holds(
                found,
                "Well done. Write the smaller sizes into src/test/resources/house/ratchet.txt:");
    }

    @Test
    @DisplayName("have no name that says nothing")
    void names() {
        Law.holds(names(Tree.project()), "Name it by what it is in the field:");
    }

    @Test
    @DisplayName("bite")
    void bites() {
        var planted =
                Tree.planted(
                        "src/main/java/kaijuan/x/PointsService.java",
                        "class PointsService {\n PointsService(int a, int b, int c, int d, int e,"
                                + " int f) {}\n void long_() {\n"
                                + "int i;\n".repeat(41)
                                + "}\n"
                                + "//\n".repeat(200)
                                + "//"
                                + " ".repeat(100)
                                + "\n}\n",
                        "web/x/x.js",
                        "//\n".repeat(201));
        var sizes = sizes(planted);
        Law.bites(
                sizes.entrySet().stream()
                        .filter(e -> e.getValue() > budget(e.getKey()))
                        .map(e -> e.getKey())
                        .toList(),
                "lines PointsService".replace("lines ", "file src/main/java/kaijuan/x/"),
                "file web/x/x.js",
                "method src/main/java/kaijuan/x/PointsService.java long_",
                "line src/main/java/kaijuan/x/PointsService.java",
                "collaborators src/main/java/kaijuan/x/PointsService.java");
        Law.bites(names(planted), "PointsService");
    }

    static Map<String, Integer> sizes(Tree tree) {
        var sizes = new TreeMap<String, Integer>();
        var counted = tree.like("(src/(main|test)/java|bench)/.*\\.java|web/.*\\.(js|mjs|css)");
        counted.files()
                .forEach(
                        (path, text) -> {
                            sizes.put("file " + path, (int) text.lines().count());
                            var widest = text.lines().mapToInt(String::length).max().orElse(0);
                            sizes.put("line " + path, widest);
                        });
        sizes.put(P95, typical(counted.program()));
        for (var code : Code.of(counted)) {
            code.walk(new Sizes(code, sizes));
        }
        return sizes;
    }

    /** Nineteen of twenty files are no longer than this. */
    private static int typical(Tree tree) {
        var lines =
                tree.files().values().stream()
                        .map(text -> (int) text.lines().count())
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return lines.get((int) Math.ceil(lines.size() * 0.95) - 1);
    }

    static Set<String> names(Tree tree) {
        var found = new TreeSet<String>();
        for (var code : Code.of(tree.like("(src/(main|test)/java|bench)/.*\\.java"))) {
            code.walk(
                    new TreePathScanner<>() {
                        @Override
                        public Void visitClass(ClassTree type, Void none) {
                            if (BANNED.matcher(type.getSimpleName()).matches()) {
                                found.add(code.at(type) + " " + type.getSimpleName());
                            }
                            return super.visitClass(type, none);
                        }
                    });
            var folder = code.path().replaceFirst("/[^/]*$", "");
            if (folder.matches(".*/(services?|managers?|helpers?|utils?|impl|dto|common|misc)")) {
                found.add(folder);
            }
        }
        return found;
    }

    private static int budget(String what) {
        return switch (what.split(" ")[0]) {
            case "file" -> what.endsWith(".css") ? 2 * FILE : FILE;
            case "line" -> what.endsWith(".java") ? LINE : WEB_LINE;
            case "method" -> METHOD;
            case "typical" -> TYPICAL_FILE;
            default -> COLLABORATORS;
        };
    }

    /** Lines such as {@code method src/main/java/kaijuan/a/B.java name 55}. */
    private static Map<String, Integer> ratchet() throws IOException {
        var allowed = new TreeMap<String, Integer>();
        try (var in = BudgetsTest.class.getResourceAsStream("/house/ratchet.txt")) {
            for (var line : new String(in.readAllBytes()).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var cut = line.lastIndexOf(' ');
                    allowed.put(line.substring(0, cut), Integer.valueOf(line.substring(cut + 1)));
                }
            }
        }
        return allowed;
    }

    private static final class Sizes extends TreePathScanner<Void, Void> {

        private final Code code;
        private final Map<String, Integer> sizes;

        Sizes(Code code, Map<String, Integer> sizes) {
            this.code = code;
            this.sizes = sizes;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            var name = code.path() + " " + method.getName();
            sizes.merge("method " + name, (int) code.lines(method), Math::max);
            if (method.getName().contentEquals("<init>") && code.path().startsWith("src/main")) {
                sizes.merge(
                        "collaborators " + code.path(), method.getParameters().size(), Math::max);
            }
            return super.visitMethod(method, none);
        }
    }
}
