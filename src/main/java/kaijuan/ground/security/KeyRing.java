package kaijuan.ground.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kaijuan.ground.Unready;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the installation's keys, or makes them at its first start. Which key seals is the larger of
 * what the key file says and of what operators decided, which all nodes hear from the database; no
 * node seals with a key that it does not hold.
 */
@Component
public class KeyRing {

    static final String KNOWN = "select key, value from note where key like 'key.%'";

    static final String KNOW =
            """
            insert into note (key, value) values (:key, :value)
            on conflict (key) do nothing
            """;

    static final String LOCK = "select value from note where key = 'key.hash' for update";

    static final String DECIDED = "select value from note where key = 'keys.use'";

    static final String DECIDE =
            """
            insert into note (key, value) values ('keys.use', :value)
            on conflict (key) do update set value = excluded.value
            """;

    private final JdbcClient database;
    private final Path file;
    private final boolean filed;
    private volatile Keys keys;
    private volatile String lines;

    KeyRing(
            JdbcClient database,
            @Value("${kaijuan.keys:}") String given,
            @Value("${kaijuan.keys-file:}") String file,
            @Value("${kaijuan.data:data}") Path data) {
        this.database = database;
        this.file = file.isBlank() ? data.resolve("keys").resolve("keys") : Path.of(file);
        this.filed = given.isBlank();
        this.lines = filed ? inFile() : given;
        this.keys = read(lines);
        recognise(keys);
        heed();
    }

    Keys keys() {
        return keys;
    }

    /** Takes in keys that were added to the file, and which of them operators decided on. */
    public synchronized void read() {
        var now = filed ? inFile() : lines;
        if (!now.equals(lines)) {
            var found = read(now);
            recognise(found);
            lines = now;
            keys = found;
        }
        heed();
    }

    private void heed() {
        database.sql(DECIDED)
                .query(String.class)
                .optional()
                .map(Integer::valueOf)
                .filter(number -> number > keys.use() && keys.seal().containsKey(number))
                .ifPresent(number -> keys = keys.using(number));
    }

    /** The number of the key that seals. */
    public int use() {
        return keys.use();
    }

    /** The fingerprints of the keys that seal and open, by their numbers. */
    public SortedMap<Integer, String> fingerprints() {
        var all = new TreeMap<Integer, String>();
        var known = keys.fingerprints();
        keys.seal().keySet().forEach(n -> all.put(n, known.getOrDefault("key.seal." + n, "")));
        return all;
    }

    /** Whether keys lie in a file, to which one can be added; else the environment gives them. */
    public boolean filed() {
        return filed;
    }

    /**
     * Adds a key to the file, which opens from now on and does not seal yet. In the running
     * transaction other nodes wait, so that no two number a key alike.
     *
     * @return its number
     */
    public synchronized int add() {
        database.sql(LOCK).query(String.class).single();
        read();
        int number = keys.seal().keySet().stream().mapToInt(n -> n).max().orElse(0) + 1;
        try {
            KeyFile.write(file, inFile().stripTrailing() + "\n" + Keys.line(number) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read();
        return number;
    }

    /** Seals with the key from now on, on this node, and on others as they hear of it. */
    public synchronized void seal(int number) {
        database.sql(DECIDE).param("value", String.valueOf(number)).update();
        heed();
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
                KeyFile.first(file, Keys.fresh());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recognise(Keys keys) {
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
