package kaijuan.ground.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.ground.backup.Contents.Done;
import kaijuan.ground.database.Database;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The migrations that this program has, and whether a backup's are among them. */
final class Migrations {

    private static final String FOLDER = "db/";

    private final Map<String, Integer> known = new HashMap<>();

    private Migrations() {}

    static Migrations of(Database database) {
        // A restore comes before the program has set its log up.
        LoggingSystem.get(Migrations.class.getClassLoader())
                .setLogLevel("org.flywaydb", LogLevel.WARN);
        var all = new Migrations();
        var info =
                Flyway.configure()
                        .dataSource(database.url(), database.user(), database.password())
                        .locations("classpath:db")
                        .outOfOrder(true)
                        .load()
                        .info();
        Arrays.stream(info.all())
                .filter(one -> one.getPhysicalLocation() != null)
                .forEach(one -> all.known.put(one.getScript(), one.getChecksum()));
        return all;
    }

    /**
     * Refuses a backup that this program cannot build the tables of.
     *
     * @param program who wrote it
     */
    void demand(List<Done> done, String program) {
        for (var one : done) {
            if (!known.containsKey(one.script())) {
                throw new Unfit("backup.newer", program, one.script());
            }
            var sum = known.get(one.script());
            if (sum == null || !sum.equals(one.checksum())) {
                throw new Unfit("backup.other", one.script());
            }
        }
    }

    /** The text of a script. */
    static String text(String script) throws IOException {
        try (InputStream in =
                Migrations.class.getClassLoader().getResourceAsStream(FOLDER + script)) {
            if (in == null) {
                throw new IOException("no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The table in which Flyway notes what was done. */
    static String history() throws IOException {
        return new String(
                Migrations.class.getResourceAsStream("/backup/history.sql").readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
