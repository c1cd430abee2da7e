package kaijuan.ground.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kaijuan.TestDatabase;
import kaijuan.Wire;
import kaijuan.ground.database.Database;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** Tests of backups: the wire's installation, seen as one on an outside server. */
abstract class Vault extends Wire {

    /** Turns over by itself, whoever looks. */
    private static final Set<String> RESTLESS =
            Set.of("scheduled_tasks", "bell", "allowance", "node");

    @TempDir Path folder;

    /** The database of the wire's application. */
    final Database source() {
        var all = the(Environment.class);
        return outside(
                all.getRequiredProperty("spring.datasource.url"),
                all.getRequiredProperty("spring.datasource.username"),
                all.getRequiredProperty("spring.datasource.password"));
    }

    final Path sourceData() {
        return Path.of(the(Environment.class).getRequiredProperty("kaijuan.data"));
    }

    /** A test database as a server that others run. */
    static Database outside(TestDatabase database) {
        return outside(database.url(), database.user(), database.password());
    }

    private static Database outside(String url, String user, String password) {
        return Database.open(
                Path.of("nowhere"),
                Map.of(
                        Database.URL, url,
                        Database.USER, user,
                        Database.PASSWORD, password));
    }

    /** A backup of the wire's installation. */
    final Path backup(String name) throws IOException, SQLException {
        return backup(name, new Backup.Wanted(null, null));
    }

    final Path backup(String name, Backup.Wanted wanted) throws IOException, SQLException {
        var file = folder.resolve(name);
        new Backup(source(), sourceData(), clock).write(file, wanted, n -> {});
        return file;
    }

    /** A data folder that has the keys of the wire's installation and nothing else. */
    final Path withKeys(String name) throws IOException {
        var data = folder.resolve(name);
        Files.createDirectories(data.resolve("keys"));
        Files.copy(sourceData().resolve("keys/keys"), data.resolve("keys/keys"));
        return data;
    }

    static Sum restore(Path file, Database to, Path data) throws IOException, SQLException {
        return restore(file, to, data, new Restore.Wanted(null, false));
    }

    static Sum restore(Path file, Database to, Path data, Restore.Wanted wanted)
            throws IOException, SQLException {
        return new Restore(to, data, Map.of()).read(file, wanted, n -> {});
    }

    /** A digest of each table's rows. */
    static Map<String, String> digests(Database database) throws SQLException {
        var all = new TreeMap<String, String>();
        try (var connection = connected(database)) {
            for (var table : Schema.names(connection)) {
                if (!RESTLESS.contains(table)) {
                    all.put(table, one(connection, digest(table)));
                }
            }
        }
        return all;
    }

    private static String digest(String table) {
        return "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)),"
                + " '') from "
                + table
                + " t";
    }

    static Connection connected(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    static String one(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
