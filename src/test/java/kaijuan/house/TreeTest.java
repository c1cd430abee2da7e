package kaijuan.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tree")
class TreeTest {

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
                Pattern.compile(
                        "(TODO|FIXME|XXX)(?![A-Za-z])|@Disabled|@Ignore\\b|Thread\\.sleep"));
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
