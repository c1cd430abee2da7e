package kaijuan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The text files that a law reads: the project's, or a few that were planted to see it bite.
 *
 * @param files what is in them, by path from the project's folder
 */
record Tree(Map<String, String> files) {

    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", ".git", "data", ".idea", "dist");
    private static final Pattern TEXT =
            Pattern.compile(
                    ".*(\\.(java|jte|js|mjs|css|sql|properties|md|xml|ya?ml|json|sh|txt|csv)"
                            + "|/\\.[a-z]+rc|/kaijuan|LICENSE|NOTICE)");
    private static final Tree PROJECT = read(Path.of(""));

    /** The project's own files. */
    static Tree project() {
        return PROJECT;
    }

    /** Planted files: path and text in turn. */
    static Tree planted(String... pathsAndTexts) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new Tree(files);
    }

    /** The files whose path matches the expression. */
    Tree like(String expression) {
        var some = new TreeMap<>(files);
        some.keySet().removeIf(path -> !path.matches(expression));
        return new Tree(some);
    }

    /** All files but these. */
    Tree without(Set<String> paths) {
        var some = new TreeMap<>(files);
        some.keySet().removeAll(paths);
        return new Tree(some);
    }

    /** The Java files of the program itself. */
    Tree program() {
        return like("src/main/java/.*\\.java");
    }

    private static Tree read(Path root) {
        var files = new TreeMap<String, String>();
        try {
            Files.walkFileTree(
                    root.toAbsolutePath(),
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes about) {
                            return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                                            && !folder.endsWith("resources/data")
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                                throws IOException {
                            var path = root.toAbsolutePath().relativize(file).toString();
                            if (TEXT.matcher("/" + path).matches() && about.size() < 1_000_000) {
                                files.put(path, text(file));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tree(files);
    }

    /** Samples may be in another encoding; a law about words then simply finds none. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
