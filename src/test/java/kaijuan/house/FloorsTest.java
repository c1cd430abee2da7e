package kaijuan.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import kaijuan.house.planted.member.web.Peeking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

@DisplayName("The floors of Java")
class FloorsTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("kaijuan");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("kaijuan.house.planted");

    /** The one thing of another room's pages that may be used: the frame of a campaign's pages. */
    private static final Set<String> SHARED_PAGES = Set.of("kaijuan.campaign.web.Frames");

    @Test
    @DisplayName("let a room know only the rooms below it")
    void downwards() {
        Law.holds(
                upwards(PROGRAM, "kaijuan."),
                "Move the code to the higher room, or let the lower room offer an interface"
                        + " (house.Floors says which room stands on which):");
    }

    @Test
    @DisplayName("keep a room's pages to the room")
    void pages() {
        Law.holds(
                peeking(PROGRAM, "kaijuan."),
                "Use the room's face, not its pages; what is shared belongs to the face:");
    }

    @Test
    @DisplayName("keep controllers and everything else of a web package behind the package's wall")
    void walls() {
        Law.holds(open(PROGRAM), "Make the controller package-private and put it into ROOM.web:");
    }

    @Test
    @DisplayName("know every room")
    void known() {
        var unknown = new TreeSet<String>();
        for (var one : PROGRAM) {
            var room = Floors.roomOf(one.getPackageName());
            if (!room.isEmpty() && !Floors.rooms().contains(room)) {
                unknown.add(room);
            }
        }
        Law.holds(unknown, "Give the room its floor in house.Floors:");
    }

    @Test
    @DisplayName("bite")
    void bites() {
        Law.bites(upwards(PLANTED, "kaijuan.house.planted."), "member", "standing");
        Law.bites(peeking(PLANTED, "kaijuan.house.planted."), "Board", "Peeking");
        Law.bites(open(PLANTED), Peeking.class.getSimpleName());
    }

    static Set<String> upwards(JavaClasses classes, String root) {
        var found = new TreeSet<String>();
        for (var one : classes) {
            var room = room(one, root);
            for (var use : one.getDirectDependenciesFromSelf()) {
                var other = room(use.getTargetClass(), root);
                if (!room.isEmpty() && !other.isEmpty() && !Floors.may(room, other)) {
                    found.add(room + " knows " + other + ": " + use.getDescription());
                }
            }
        }
        return found;
    }

    static Set<String> peeking(JavaClasses classes, String root) {
        var found = new TreeSet<String>();
        for (var one : classes) {
            for (var use : one.getDirectDependenciesFromSelf()) {
                var target = use.getTargetClass().getBaseComponentType();
                var other = room(target, root);
                var foreign =
                        target.getPackageName().endsWith(".web")
                                && !other.equals("ground")
                                && !other.isEmpty()
                                && !other.equals(room(one, root));
                if (foreign && !SHARED_PAGES.contains(outer(target))) {
                    found.add(use.getDescription());
                }
            }
        }
        return found;
    }

    static Set<String> open(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var one : classes) {
            if (one.isMetaAnnotatedWith(Controller.class)) {
                if (one.getModifiers().contains(JavaModifier.PUBLIC)
                        || !one.getPackageName().endsWith(".web")) {
                    found.add(one.getName());
                }
            }
        }
        return found;
    }

    private static String outer(JavaClass one) {
        return one.getName().replaceFirst("\\$.*", "");
    }

    private static String room(JavaClass one, String root) {
        var name = one.getBaseComponentType().getPackageName() + ".";
        return name.startsWith(root) && name.length() > root.length()
                ? name.substring(root.length()).split("\\.")[0]
                : "";
    }
}
