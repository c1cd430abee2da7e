package kaijuan.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the interface")
class WordsTest {

    private static final Pattern FILE =
            Pattern.compile("src/main/resources/messages/(\\w+)_(zh|en)\\.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern TEXT =
            Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]*)+)\"");

    @Test
    @DisplayName("are there in Chinese and in English, with the same places to fill")
    void both() {
        Law.holds(both(Tree.project()), "Say it in both languages, with the same {0}, {1}:");
    }

    @Test
    @DisplayName("lie in the file of the room whose name they begin with")
    void atHome() {
        Law.holds(strays(Tree.project()), "Begin the key with the room's name:");
    }

    @Test
    @DisplayName("exist for every key that is used")
    void used() {
        Law.holds(unknown(Tree.project()), "Write the words into messages/ROOM_zh and _en:");
    }

    @Test
    @DisplayName("are used, every one")
    void needed() {
        Law.holds(unused(Tree.project()), "Take out words that nothing says:");
    }

    @Test
    @DisplayName("bite when one language, one place or one use is missing")
    void bites() {
        var planted =
                Tree.planted(
                        "src/main/resources/messages/points_zh.properties",
                        "points.a=甲 {0}\npoints.b=乙\npoints.c=丙\nshelf.d=丁\n",
                        "src/main/resources/messages/points_en.properties",
                        "points.a=A {1}\npoints.c=C\nshelf.d=D\n",
                        "src/main/java/kaijuan/points/P.java",
                        "class P { void p() { say(\"points.a\"); say(\"points.gone\"); } }",
                        "src/main/jte/points/p.jte",
                        "${page.say(\"points.typo\")} ${page.say(\"points.many.\" + kind)}");
        Law.bites(both(planted), "points.a", "points.b");
        Law.bites(strays(planted), "shelf.d");
        Law.bites(unknown(planted), "points.gone", "points.typo", "points.many.");
        Law.bites(unused(planted), "points.b", "points.c");
    }

    static Set<String> both(Tree tree) {
        var chinese = words(tree, "zh");
        var english = words(tree, "en");
        var found = new TreeSet<String>();
        var all = new TreeSet<>(chinese.keySet());
        all.addAll(english.keySet());
        for (var key : all) {
            if (!english.containsKey(key)) {
                found.add(key + " is missing in English");
            } else if (!chinese.containsKey(key)) {
                found.add(key + " is missing in Chinese");
            } else if (!places(chinese.get(key)).equals(places(english.get(key)))) {
                found.add(key + " has other places to fill in English");
            } else if (chinese.get(key).isBlank() || english.get(key).isBlank()) {
                found.add(key + " is empty");
            }
        }
        return found;
    }

    static Set<String> strays(Tree tree) {
        var found = new TreeSet<String>();
        files(tree, ".*")
                .forEach(
                        (path, words) -> {
                            var room = FILE.matcher(path).replaceFirst("$1");
                            for (var key : words.keySet()) {
                                if (!key.startsWith(room + ".")) {
                                    found.add(path + " " + key);
                                }
                            }
                        });
        return found;
    }

    static Set<String> unknown(Tree tree) {
        var known = words(tree, "zh").keySet();
        var found = new TreeSet<String>();
        uses(tree)
                .forEach(
                        (use, where) -> {
                            var there =
                                    use.endsWith(".")
                                            ? known.stream().anyMatch(key -> key.startsWith(use))
                                            : known.contains(use);
                            if (!there) {
                                found.add(use + " in " + where);
                            }
                        });
        return found;
    }

    static Set<String> unused(Tree tree) {
        var uses = uses(tree).keySet();
        var beginnings = uses.stream().filter(use -> use.endsWith(".")).toList();
        var found = new TreeSet<>(words(tree, "zh").keySet());
        found.removeAll(uses);
        found.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        return found;
    }

    /** Every text in Java or a template that begins with the name of a room that has words. */
    private static Map<String, String> uses(Tree tree) {
        var rooms =
                files(tree, ".*").keySet().stream()
                        .map(path -> FILE.matcher(path).replaceFirst("$1"))
                        .collect(Collectors.toSet());
        var uses = new TreeMap<String, String>();
        tree.like("src/main/(java|jte)/.*")
                .files()
                .forEach(
                        (path, text) -> {
                            var found = TEXT.matcher(text);
                            while (found.find()) {
                                var use = found.group(1);
                                if (rooms.contains(use.split("\\.")[0])
                                        && !use.matches(
                                                ".*\\.(css|js|svg|properties|log|ya?ml|txt|csv)")) {
                                    uses.put(use, path);
                                }
                            }
                        });
        return uses;
    }

    private static Map<String, String> words(Tree tree, String language) {
        var words = new TreeMap<String, String>();
        files(tree, language).values().forEach(words::putAll);
        return words;
    }

    private static Map<String, Map<String, String>> files(Tree tree, String language) {
        var files = new TreeMap<String, Map<String, String>>();
        tree.files()
                .forEach(
                        (path, text) -> {
                            var name = FILE.matcher(path);
                            if (name.matches() && name.group(2).matches(language)) {
                                files.put(path, parsed(text));
                            }
                        });
        return files;
    }

    private static Map<String, String> parsed(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
