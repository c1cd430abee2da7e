package kaijuan.ground.database;

import java.io.IOException;
import java.nio.file.Files;

/** What a killed program left behind: its server, or the file of a server that is gone. */
final class Leftovers {

    private Leftovers() {}

    /** Stops a server that still runs on the folder, whose lock is ours. */
    static void clear(Cluster cluster) throws IOException {
        var said = PidFile.read(cluster.pidFile());
        if (said.isEmpty()) {
            return;
        }
        var server = said.get().server(cluster.folder());
        if (server.isPresent()) {
            Signals.stop(server.get());
        } else if (ProcessHandle.of(said.get().pid()).isPresent()) {
            // The number belongs to another program now, and the server would wait for it forever.
            Files.deleteIfExists(cluster.pidFile());
        }
    }
}
