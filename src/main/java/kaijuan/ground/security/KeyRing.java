package kaijuan.ground.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import kaijuan.ground.Unready;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the installation's keys, or makes them at its first start. */
@Component
class KeyRing {

    static final String KNOWN = "select key, value from note where key like 'key.%'";

    static final String KNOW =
            """
            insert into note (key, value) values (:key, :value)
            on conflict (key) do nothing
            """;

    private final JdbcClient database;
    private final Path file;
    private final Keys keys;

    KeyRing(
            JdbcClient database,
            @Value("${kaijuan.keys:}") String given,
            @Value("${kaijuan.keys-file:}") String file,
            @Value("${kaijuan.data:data}") Path data) {
        this.database = database;
        this.file = file.isBlank() ? data.resolve("keys").resolve("keys") : Path.of(file);
        this.keys = read(given.isBlank() ? inFile() : given);
        recognise();
    }

    Keys keys() {
        return keys;
    }

    private Keys read(String lines) {
        try {
            return Keys.read(lines);
        } catch (IllegalArgumentException e) {
            throw new Unready("security.keys.broken", file, String.valueOf(e.getMessage()));
        }
    }

    private String inFile() {
        try {
            if (!Files.exists(file)) {
                if (!known().isEmpty()) {
                    throw new Unready("security.keys.missing", file);
                }
                make();
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another node may do the same at this moment: whoever moves the file first wins. */
    private void make() throws IOException {
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
        Files.writeString(draft, Keys.fresh());
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // the other node's keys are as good
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(draft);
    }

    private void recognise() {
        var fingerprints = keys.fingerprints();
        fingerprints.forEach(
                (key, value) ->
                        database.sql(KNOW).param("key", key).param("value", value).update());
        for (var known : known().entrySet()) {
            if (!known.getValue().equals(fingerprints.get(known.getKey()))) {
                throw new Unready("security.keys.others", file, known.getKey());
            }
        }
    }

    private Map<String, String> known() {
        var all = new HashMap<String, String>();
        database.sql(KNOWN)
                .query(
                        row -> {
                            all.put(row.getString("key"), row.getString("value"));
                        });
        return all;
    }
}
