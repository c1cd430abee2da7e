package kaijuan.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the compiler parses it.
 *
 * @param path where it is
 * @param unit what is in it
 * @param positions where things are in it
 */
record Code(String path, CompilationUnitTree unit, SourcePositions positions) {

    /** Parses all Java files of the tree. */
    static List<Code> of(Tree tree) {
        var files = new ArrayList<JavaFileObject>();
        tree.files()
                .forEach(
                        (path, text) -> {
                            if (path.endsWith(".java")) {
                                files.add(new Given(path, text));
                            }
                        });
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, null, List.of("-proc:none"), null, files);
        var positions = Trees.instance(task).getSourcePositions();
        var all = new ArrayList<Code>();
        try {
            for (var unit : task.parse()) {
                var path = unit.getSourceFile().toUri().getPath().substring(1);
                all.add(new Code(path, unit, positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The line on which the thing begins. */
    long line(com.sun.source.tree.Tree thing) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, thing));
    }

    /** How many lines the thing takes. */
    long lines(com.sun.source.tree.Tree thing) {
        var end = positions.getEndPosition(unit, thing);
        return end < 0 ? 1 : unit.getLineMap().getLineNumber(end) - line(thing) + 1;
    }

    /** Where the thing is, for a person to click on. */
    String at(com.sun.source.tree.Tree thing) {
        return path + ":" + line(thing);
    }

    /** Walks over everything in the file. */
    void walk(TreePathScanner<Void, Void> walker) {
        walker.scan(unit, null);
    }

    /** Whether the expression is a constant by its name. */
    static boolean constant(com.sun.source.tree.Tree expression) {
        var named =
                expression.getKind() == com.sun.source.tree.Tree.Kind.IDENTIFIER
                        || expression.getKind() == com.sun.source.tree.Tree.Kind.MEMBER_SELECT;
        return named && expression.toString().matches("([A-Za-z.]*\\.)?[A-Z][A-Z0-9_]*");
    }

    private static final class Given extends SimpleJavaFileObject {

        private final String text;

        Given(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean lenient) {
            return text;
        }
    }
}
