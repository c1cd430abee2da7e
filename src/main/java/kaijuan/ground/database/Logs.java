package kaijuan.ground.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** The file of what the server says, turned over when it has grown. */
final class Logs {

    private static final long MOST_BYTES = 10_000_000;
    private static final int TAIL = 5;

    private Logs() {}

    /** Where a server that is started now writes. */
    static Redirect opened(Cluster cluster) throws IOException {
        var file = cluster.log();
        if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
            var before = file.resolveSibling(file.getFileName() + ".1");
            Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
        }
        return Redirect.appendTo(file.toFile());
    }

    /** The last lines. */
    static String tail(Cluster cluster) throws IOException {
        var lines = Files.readAllLines(cluster.log());
        var from = Math.max(0, lines.size() - TAIL);
        return String.join("\n", lines.subList(from, lines.size()));
    }
}
