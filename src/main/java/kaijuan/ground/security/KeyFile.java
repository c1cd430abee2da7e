package kaijuan.ground.security;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** The installation's keys as lines, for what works without a running program. */
public final class KeyFile {

    private KeyFile() {}

    /** Where the keys of the data folder are, unless the environment says otherwise. */
    public static Path place(Path data, Map<String, String> environment) {
        var named = environment.getOrDefault("KAIJUAN_KEYS_FILE", "");
        return named.isBlank() ? data.resolve("keys").resolve("keys") : Path.of(named);
    }

    /** The keys; empty if there are none yet. */
    public static Optional<String> read(Path data, Map<String, String> environment)
            throws IOException {
        var given = environment.getOrDefault("KAIJUAN_KEYS", "");
        if (!given.isBlank()) {
            return Optional.of(given);
        }
        var file = place(data, environment);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /**
     * What the database knows the keys by.
     *
     * @throws IllegalArgumentException with a sentence if they are not keys
     */
    public static Map<String, String> fingerprints(String lines) {
        return Keys.read(lines).fingerprints();
    }

    /** Writes the keys where none are, for the owner only. */
    public static void write(Path file, String lines) throws IOException {
        Files.createDirectories(
                file.toAbsolutePath().getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(
                half,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, lines);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Another node may do the same at this moment: whoever moves the file first wins. */
    static void first(Path file, String lines) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var draft =
                Files.createTempFile(
                        folder,
                        "keys",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, lines);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // the other node's keys are as good
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(draft);
    }
}
