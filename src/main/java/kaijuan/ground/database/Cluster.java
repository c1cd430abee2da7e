package kaijuan.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The embedded server's files in a data folder, and how it is set.
 *
 * @param data the data folder
 * @param programs the folder of the server's programs
 * @param footing as whom they run
 */
record Cluster(Path data, Path programs, Footing footing) {

    static final String USER = "kaijuan";

    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("max_connections", "100"),
                    Map.entry("shared_buffers", "256MB"),
                    Map.entry("max_wal_size", "2GB"),
                    Map.entry("timezone", "UTC"),
                    Map.entry("log_timezone", "UTC"),
                    Map.entry("idle_in_transaction_session_timeout", "5min"),
                    // Keys and statements in messages would carry personal data into the log.
                    Map.entry("log_error_verbosity", "terse"),
                    Map.entry("log_min_error_statement", "panic"));

    /** The cluster in the data folder, made if it is not there. */
    static Cluster in(Path data, Footing footing) throws IOException, InterruptedException {
        var cluster = new Cluster(data, Programs.in(data), footing);
        if (!Files.exists(cluster.folder().resolve("PG_VERSION"))) {
            cluster.make();
        }
        footing.admit(data, cluster.folder());
        return cluster;
    }

    /** Where the tables lie. */
    Path folder() {
        return data.resolve("postgres");
    }

    /** The line that the running server keeps about itself. */
    Path pidFile() {
        return folder().resolve("postmaster.pid");
    }

    /** What the server says. */
    Path log() {
        return data.resolve("postgres.log");
    }

    /** The password, which only the owner of the folder can read. */
    static String password(Path data) throws IOException {
        return Files.readString(passwordFile(data)).strip();
    }

    /** The command that is the server, on the port of the loopback address. */
    List<String> server(int port) {
        var all = new ArrayList<String>();
        all.addAll(List.of(program("postgres"), "-D", folder().toString(), "-p", "" + port));
        SETTINGS.forEach((name, value) -> all.addAll(List.of("-c", name + "=" + value)));
        return all;
    }

    private void make() throws IOException, InterruptedException {
        Programs.clear(data, "making-*");
        var half = Files.createTempDirectory(data, "making-");
        var word = passwordFile(data);
        if (!Files.exists(word)) {
            write(word);
        }
        footing.admit(data, half);
        footing.admit(data, word);
        Programs.run(
                footing.command(
                        program("initdb"),
                        "--pgdata=" + half,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C.UTF-8",
                        "--username=" + USER,
                        "--auth=scram-sha-256",
                        // A random password gains nothing from thousands of rounds at each connect.
                        "--set=scram_iterations=16",
                        "--pwfile=" + word));
        Files.move(half, folder());
    }

    private static void write(Path file) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(
                half,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, HexFormat.of().formatHex(random));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path passwordFile(Path data) {
        return data.resolve("postgres-password");
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }
}
