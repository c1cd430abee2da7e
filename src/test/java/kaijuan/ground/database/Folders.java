package kaijuan.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.Fork;

/** Data folders for tests of the database. */
public final class Folders {

    private static final Path SHARED = Fork.place("test-programs").toAbsolutePath();

    private Folders() {}

    /** An empty data folder under a parent that only its owner can enter. */
    public static Path empty() throws IOException {
        var data = Files.createTempDirectory("kaijuan-").resolve("data");
        Files.createDirectory(data);
        return data;
    }

    /** A data folder in which the server's programs are unpacked already. */
    public static Path fresh() throws IOException {
        var data = empty();
        var programs = programs();
        Files.createSymbolicLink(data.resolve(programs.getFileName()), programs);
        return data;
    }

    /** The server's programs, unpacked once for all tests. */
    static synchronized Path programs() throws IOException {
        Files.createDirectories(SHARED);
        return Programs.in(SHARED);
    }
}
