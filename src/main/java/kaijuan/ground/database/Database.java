package kaijuan.ground.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The installation's PostgreSQL. First slice: embedded only. */
public final class Database implements AutoCloseable {

    private final Process process;
    private final int port;

    private Database(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Opens the database kept in the data folder. */
    public static Database open(Path data) {
        try {
            var home = data.toAbsolutePath().resolve("postgres-home");
            var cluster = data.toAbsolutePath().resolve("postgres");
            if (!Files.exists(home)) {
                unpack(home);
            }
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                run(
                        home.resolve("bin/initdb").toString(),
                        "-D",
                        cluster.toString(),
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C.UTF-8",
                        "-U",
                        "kaijuan",
                        "-A",
                        "trust");
            }
            int port;
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            var process =
                    new ProcessBuilder(
                                    as(
                                            home.resolve("bin/postgres").toString(),
                                            "-D",
                                            cluster.toString(),
                                            "-c",
                                            "listen_addresses=127.0.0.1",
                                            "-c",
                                            "port=" + port,
                                            "-c",
                                            "unix_socket_directories=",
                                            "-c",
                                            "shared_buffers=256MB",
                                            "-c",
                                            "max_wal_size=2GB"))
                            .redirectErrorStream(true)
                            .redirectOutput(data.resolve("postgres.log").toFile())
                            .start();
            var pid = cluster.resolve("postmaster.pid");
            for (int i = 0; i < 200; i++) {
                if (Files.exists(pid)) {
                    var lines = Files.readAllLines(pid);
                    if (lines.size() >= 8
                            && lines.get(7).startsWith("ready")
                            && lines.get(0).strip().equals(String.valueOf(process.pid()))) {
                        break;
                    }
                }
                Thread.sleep(50);
            }
            return new Database(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var done =
                new ProcessBuilder(as(command))
                        .inheritIO()
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (done != 0) {
            throw new IllegalStateException(command[0] + " ended with " + done);
        }
    }

    private static List<String> as(String... command) {
        var all = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            all.addAll(List.of("unshare", "-U"));
        }
        all.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
        all.addAll(List.of(command));
        return all;
    }

    private static void unpack(Path home) throws IOException {
        try (var in = Database.class.getResourceAsStream("/postgres-linux-x86_64.txz");
                var tar =
                        new TarArchiveInputStream(
                                new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (var e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                var p = home.resolve(e.getName()).normalize();
                if (e.isDirectory()) {
                    Files.createDirectories(p);
                    continue;
                }
                Files.createDirectories(p.getParent());
                if (e.isSymbolicLink()) {
                    Files.createSymbolicLink(p, Path.of(e.getLinkName()));
                } else {
                    Files.copy(tar, p);
                    if ((e.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(
                                p, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return "kaijuan";
    }

    public String password() {
        return "";
    }

    @Override
    public void close() {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
