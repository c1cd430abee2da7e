package kaijuan.house;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every package")
class PackagesTest {

    @Test
    @DisplayName("says what it is, in a sentence, and takes nothing for null unless it says so")
    void described() {
        Law.holds(
                undescribed(Tree.project()),
                "Give it a package-info.java with @NullMarked and a paragraph: what, its tables,"
                        + " its face, and for a room 'Easy to get wrong: ...':");
    }

    @Test
    @DisplayName("without a word about itself is found")
    void bites() {
        Law.bites(
                undescribed(
                        Tree.planted(
                                "src/main/java/kaijuan/points/A.java",
                                "package kaijuan.points;",
                                "src/main/java/kaijuan/shelf/A.java",
                                "package kaijuan.shelf;",
                                "src/main/java/kaijuan/shelf/package-info.java",
                                "/** Books. */ package kaijuan.shelf;")),
                "kaijuan/points has no package-info",
                "kaijuan/shelf is not NullMarked",
                "kaijuan/shelf does not say what is easy to get wrong");
    }

    static Set<String> undescribed(Tree tree) {
        var folders = new TreeSet<String>();
        tree.program().files().keySet().forEach(p -> folders.add(p.replaceFirst("/[^/]*$", "")));
        var found = new TreeSet<String>();
        for (var folder : folders) {
            var text = tree.files().get(folder + "/package-info.java");
            if (text == null) {
                found.add(folder + " has no package-info.java");
                continue;
            }
            var words = text.replaceAll("[\\s*]+", " ");
            if (!words.contains("NullMarked")) {
                found.add(folder + " is not NullMarked");
            }
            if (!words.contains("/**") && !words.matches("(?s).*/ \\S+ .*")) {
                found.add(folder + " says nothing about itself");
            }
            if (room(folder) && !words.contains("Easy to get wrong")) {
                found.add(folder + " does not say what is easy to get wrong");
            }
        }
        return found;
    }

    private static boolean room(String folder) {
        var room = folder.replaceFirst("src/main/java/kaijuan/", "");
        return Floors.rooms().contains(room) && !Set.of("ground", "home", "command").contains(room);
    }
}
