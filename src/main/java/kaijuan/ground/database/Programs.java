package kaijuan.ground.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked from the jar into the data folder once. */
final class Programs {

    // The archive's length follows: another release of the programs is unpacked beside and anew.
    private static final String PREFIX = "postgres-programs-";

    private Programs() {}

    /** The folder of the programs, unpacked if it is not there. */
    static Path in(Path data) throws IOException {
        var archive = archive();
        var home = data.resolve(PREFIX + archive.openConnection().getContentLengthLong());
        if (!Files.isDirectory(home)) {
            clear(data, "unpacking-*");
            clear(data, PREFIX + "*");
            var half = Files.createTempDirectory(data, "unpacking-");
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var in = archive.openStream()) {
                unpack(in, half);
            }
            Files.move(half, home);
        }
        return home;
    }

    /** Runs a command to its end. */
    static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Unusable("database.program", String.join(" ", command), said.strip());
        }
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch");
        var name =
                "postgres-%s-%s.txz"
                        .formatted(
                                os.startsWith("mac") ? "darwin" : "linux",
                                arch.equals("aarch64") ? "arm_64" : "x86_64");
        var found = Programs.class.getResource("/" + name);
        if (found == null) {
            throw new Unusable("database.platform", name);
        }
        return found;
    }

    /** Deletes the folders of the name with all that is in them; links are not followed. */
    static void clear(Path data, String names) throws IOException {
        try (var folders = Files.newDirectoryStream(data, names)) {
            for (var folder : folders) {
                clear(folder);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void unpack(InputStream in, Path home) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (var e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                put(tar, e, home);
            }
        }
    }

    private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path home)
            throws IOException {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
