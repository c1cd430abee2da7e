package kaijuan.house;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tree")
class TreeTest {

    private static final Set<Kind> LOOPS =
            Set.of(Kind.WHILE_LOOP, Kind.FOR_LOOP, Kind.DO_WHILE_LOOP, Kind.ENHANCED_FOR_LOOP);
    private static final Map<String, Pattern> LAWS = new LinkedHashMap<>();

    static {
        LAWS.put(
                "names a place on one machine",
                Pattern.compile("(?<![\\w/.])/(work|home|root|Users|mnt|workspace)/\\w"));
        LAWS.put(
                "names a registry's host",
                Pattern.compile(
                        "(?i)(registry\\.npmjs|repo1?\\.maven|npmmirror|artifactory|nexus\\.|"
                                + "maven\\.aliyun|\"resolved\")"));
        LAWS.put(
                "leaves something undone",
                Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|@Ignore\\b"));
    }

    @Test
    @DisplayName("is the same on every machine and leaves nothing undone")
    void clean() {
        Law.holds(
                offences(Tree.project().like("(?!src/test/java/kaijuan/house/).*")),
                "Take it out:");
    }

    @Test
    @DisplayName("bites")
    void bites() {
        Law.bites(
                offences(
                        Tree.planted(
                                "docs/a.md",
                                "see /home/me/x",
                                "web/package-lock.json",
                                "\"resolved\": \"x\"",
                                "src/test/java/A.java",
                                "@Disabled void a() {}")),
                "docs/a.md",
                "package-lock.json",
                "A.java");
    }

    @Test
    @DisplayName("waits for something to be seen, never for a while")
    void sleeps() {
        Law.holds(
                sleeps(Tree.project().like("src/test/.*")),
                "Ask again in a loop until it is so, or travel in time:");
        Law.bites(
                sleeps(
                        Tree.planted(
                                "A.java", "class A { void a() { Thread.sleep(9); b(); } }",
                                "B.java", "class B { void b() { while (c()) Thread.sleep(9); } }")),
                "A.java");
        Law.holds(
                sleeps(
                        Tree.planted(
                                "B.java", "class B { void b() { while (c()) Thread.sleep(9); } }")),
                "in a loop it may:");
    }

    static Set<String> sleeps(Tree tree) {
        var found = new TreeSet<String>();
        for (var code : Code.of(tree)) {
            code.walk(
                    new TreePathScanner<>() {
                        @Override
                        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                            if (call.getMethodSelect().toString().endsWith("Thread.sleep")
                                    && !looped(getCurrentPath())) {
                                found.add(code.at(call));
                            }
                            return super.visitMethodInvocation(call, none);
                        }
                    });
        }
        return found;
    }

    private static boolean looped(TreePath path) {
        for (var above : path) {
            if (LOOPS.contains(above.getKind())) {
                return true;
            }
        }
        return false;
    }

    static Set<String> offences(Tree tree) {
        var found = new TreeSet<String>();
        tree.like("(?!src/main/resources/(samples?|data)/).*")
                .files()
                .forEach(
                        (path, text) ->
                                LAWS.forEach(
                                        (what, pattern) -> {
                                            var hit = pattern.matcher(text);
                                            if (hit.find()) {
                                                found.add(path + " " + what + ": " + hit.group());
                                            }
                                        }));
        return found;
    }
}
