package kaijuan.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says about itself in {@code postmaster.pid}.
 *
 * @param pid its process
 * @param port where it listens
 * @param ready whether it takes connections
 */
record PidFile(long pid, int port, boolean ready) {

    /** What the file says; empty while it is missing or half written. */
    static Optional<PidFile> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (java.nio.file.NoSuchFileException gone) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        var port = lines.size() > 3 && !lines.get(3).isBlank() ? lines.get(3).strip() : "0";
        return Optional.of(
                new PidFile(
                        Long.parseLong(lines.getFirst().strip()),
                        Integer.parseInt(port),
                        lines.size() > 7 && lines.get(7).startsWith("ready")));
    }

    /** Whether the file says that the server of the number takes connections. */
    static boolean ready(Path file, long pid) throws IOException {
        return read(file).filter(said -> said.pid() == pid && said.ready()).isPresent();
    }

    /** The server of the folder if it lives; a number taken over by another program is not it. */
    Optional<ProcessHandle> server(Path folder) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandOf(process).contains(folder.toString()));
    }

    private static String commandOf(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"));
        } catch (IOException notLinux) {
            return process.info().commandLine().orElse("");
        }
    }
}
