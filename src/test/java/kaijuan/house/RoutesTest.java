package kaijuan.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Keyed;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.SignedIn;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

@DisplayName("Every route")
class RoutesTest {

    private static final Set<String> ROLES = Set.copyOf(Roles.WORDS);

    @Test
    @DisplayName("declares who may, or why it is open")
    void declares() {
        Law.holds(
                undeclared(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("kaijuan")),
                "Put exactly one of @Open(\"three words or more\"), @SignedIn, @Keyed(\"whose"
                        + " key\"), @For({\"role\"}) on it:");
    }

    @Test
    @DisplayName("that does not declare it is found")
    void bites() {
        Law.bites(
                undeclared(new ClassFileImporter().importPackages("kaijuan.house.planted")),
                "nothing",
                "two",
                "short",
                "role");
    }

    static Set<String> undeclared(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var one : classes) {
            for (var method : one.getMethods()) {
                if (method.isMetaAnnotatedWith(RequestMapping.class) && !declared(method)) {
                    found.add(method.getFullName());
                }
            }
        }
        return found;
    }

    private static boolean declared(JavaMethod route) {
        var open = route.tryGetAnnotationOfType(Open.class);
        var keyed = route.tryGetAnnotationOfType(Keyed.class);
        var roles = route.tryGetAnnotationOfType(For.class);
        var doors =
                (open.isPresent() ? 1 : 0)
                        + (roles.isPresent() ? 1 : 0)
                        + (keyed.isPresent() ? 1 : 0)
                        + (route.isAnnotatedWith(SignedIn.class) ? 1 : 0);
        return doors == 1
                && open.map(o -> words(o.value()) >= 3).orElse(true)
                && keyed.map(k -> words(k.value()) >= 3).orElse(true)
                && roles.map(r -> r.value().length > 0 && ROLES.containsAll(Set.of(r.value())))
                        .orElse(true);
    }

    private static int words(String why) {
        return why.trim().split("\\s+").length;
    }
}
