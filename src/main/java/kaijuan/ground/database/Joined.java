package kaijuan.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The database of a program that runs on the same data folder.
 *
 * @param port where it listens on the loopback address
 */
record Joined(int port, String password) implements Database {

    static Joined to(Path data, Unusable.Taken otherwise) {
        try {
            var running =
                    PidFile.read(data.resolve("postgres/postmaster.pid"))
                            .filter(PidFile::ready)
                            .orElseThrow(() -> otherwise);
            return new Joined(running.port(), Cluster.password(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String user() {
        return Cluster.USER;
    }

    @Override
    public void close() {}
}
