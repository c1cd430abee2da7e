package kaijuan.house;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Statements")
class InjectionTest {

    private static final Set<String> ASKING =
            Set.of("sql", "prepareStatement", "queryForObject", "queryForList", "batchUpdate");
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?is)\\s*(select\\s.+\\sfrom\\s|insert\\s+into\\s+\\w|delete\\s+from\\s+\\w"
                            + "|update\\s+\\w+(\\s+\\w+)?\\s+set\\s|with\\s+\\w+.*\\bas\\s+\\().*");

    @Test
    @DisplayName("are constants, never built from parts")
    void constants() {
        Law.holds(
                built(Tree.project().program()),
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
                                    }
                                }
                                """)),
                "A.java:3",
                "A.java:4",
                "A.java:5");
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

        Built(Code code, Set<String> found) {
            this.code = code;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            var name = call.getMethodSelect().toString().replaceFirst(".*\\.", "");
            if (ASKING.contains(name)
                    && !call.getArguments().isEmpty()
                    && !Code.constant(call.getArguments().getFirst())) {
                found.add(code.at(call) + " " + call.getArguments().getFirst());
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
