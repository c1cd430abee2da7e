package kaijuan.house;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Statements")
class InjectionTest {

    /** Where a statement is put together all the same, and why that is safe. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "src/main/java/kaijuan/standing/Feed.java",
                    "COPY takes no parameters; a number and a quoted word of the definition",
                    "src/main/java/kaijuan/ground/backup/Copying.java",
                    "names of tables are no parameters; they are quoted, and no value is in them",
                    "src/main/java/kaijuan/campaign/DeedRows.java",
                    "each room hands its own constants to the constructor",
                    "src/main/java/kaijuan/ground/security/Resealing.java",
                    "each room hands its own constants to the constructor");

    private static final Set<String> ASKING =
            Set.of("sql", "prepareStatement", "queryForObject", "queryForList", "batchUpdate");
    private static final Set<String> HANDED = Set.of("String statement", "String sql");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?is)\\s*(select\\s.+\\sfrom\\s|insert\\s+into\\s+\\w|delete\\s+from\\s+\\w"
                            + "|update\\s+\\w+(\\s+\\w+)?\\s+set\\s|with\\s+\\w+.*\\bas\\s+\\().*");

    @Test
    @DisplayName("are constants, never built from parts")
    void constants() {
        Law.holds(
                built(Tree.project().program().without(ALLOWED.keySet())),
                "Hold the whole statement in a static final text and give values by name:");
    }

    @Test
    @DisplayName("that are built from parts are found")
    void bites() {
        Law.bites(
                built(
                        Tree.planted(
                                "a/A.java",
                                """
                                class A {
                                    void a(String name) {
                                        sql.sql("select 1 where name = '" + name + "'").query();
                                        sql.sql(A.of(name)).query();
                                        var later = "delete from member";
                                        b(name);
                                    }
                                    private void b(String statement) {
                                        sql.sql(statement);
                                    }
                                }
                                """)),
                "A.java:3",
                "A.java:4",
                "A.java:5",
                "A.java:6");
    }

    static Set<String> built(Tree tree) {
        var found = new TreeSet<String>();
        for (var code : Code.of(tree)) {
            code.walk(new Built(code, found));
        }
        return found;
    }

    private static final class Built extends TreePathScanner<Void, Void> {

        private final Code code;
        private final Set<String> found;
        private final Map<String, Integer> handed = new HashMap<>();

        Built(Code code, Set<String> found) {
            this.code = code;
            this.found = found;
            code.walk(
                    new TreePathScanner<>() {
                        @Override
                        public Void visitMethod(MethodTree method, Void none) {
                            if (place(method) >= 0) {
                                handed.put(method.getName().toString(), place(method));
                            }
                            return null;
                        }
                    });
        }

        /** A private method may be handed a whole statement, if it is called with constants. */
        private static int place(MethodTree method) {
            var given = method.getParameters().stream().map(p -> p.getType() + " " + p.getName());
            var types = given.toList();
            return method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                    ? Math.max(types.indexOf("String statement"), types.indexOf("String sql"))
                    : -1;
        }

        private boolean within() {
            for (var above : getCurrentPath()) {
                if (above instanceof MethodTree method) {
                    return place(method) >= 0;
                }
            }
            return false;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            var name = call.getMethodSelect().toString().replaceFirst(".*\\.", "");
            var place = ASKING.contains(name) ? 0 : handed.getOrDefault(name, -1);
            if (place >= 0 && place < call.getArguments().size()) {
                var given = call.getArguments().get(place);
                if (!Code.constant(given) && !(HANDED.contains("String " + given) && within())) {
                    found.add(code.at(call) + " " + given);
                }
            }
            return super.visitMethodInvocation(call, none);
        }

        /** A constant may be put together from constants: its whole value is what is prepared. */
        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            var flags = variable.getModifiers().getFlags();
            return flags.contains(Modifier.STATIC) && flags.contains(Modifier.FINAL)
                    ? null
                    : super.visitVariable(variable, none);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text && STATEMENT.matcher(text).matches()) {
                found.add(code.at(literal) + " " + text.strip());
            }
            return null;
        }
    }
}
