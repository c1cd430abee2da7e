package kaijuan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.ground.database.Database;
import org.flywaydb.core.Flyway;

/**
 * One database of its own for a test class, cloned from a template that is migrated once. The
 * server is started once per process of the run and keeps its files in {@code
 * target/test-database-1}.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TEMPLATE = "kaijuan_template";
    private static final Path DATA = Fork.place("test-database");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database with every migration and no row of the field. */
    public static TestDatabase fresh() {
        var name = "kaijuan_test_" + COUNT.incrementAndGet();
        Server.say("create database " + name + " template " + TEMPLATE);
        return new TestDatabase(name);
    }

    /** What the application has to be told to use this database. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", user(),
                "spring.datasource.password", password());
    }

    public String url() {
        return Server.url(name);
    }

    public String user() {
        return Server.DATABASE.user();
    }

    public String password() {
        return Server.DATABASE.password();
    }

    @Override
    public void close() {
        Server.say("drop database " + name + " with (force)");
    }

    /** The server of this run; made when the first test class asks for a database. */
    private static final class Server {

        static final Database DATABASE = start();

        static Database start() {
            try {
                Files.createDirectories(DATA);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            var database = Database.open(DATA, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            prepare(database);
            return database;
        }

        /** Nothing here outlives the run, so nothing needs to reach the disk. */
        private static void prepare(Database database) {
            say(database, "alter system set fsync = off");
            say(database, "alter system set full_page_writes = off");
            say(database, "select pg_reload_conf()");
            for (var left : leftovers(database)) {
                say(database, "drop database " + left + " with (force)");
            }
            say(database, "create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(url(database, TEMPLATE), database.user(), database.password())
                    .locations("classpath:db")
                    .load()
                    .migrate();
        }

        private static List<String> leftovers(Database database) {
            var names = new ArrayList<String>();
            try (var connection =
                            DriverManager.getConnection(
                                    database.url(), database.user(), database.password());
                    var rows =
                            connection
                                    .createStatement()
                                    .executeQuery(
                                            "select datname from pg_database"
                                                    + " where datname like 'kaijuan\\_te%'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return names;
        }

        static String url(String name) {
            return url(DATABASE, name);
        }

        private static String url(Database database, String name) {
            return database.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        }

        static void say(String command) {
            say(DATABASE, command);
        }

        private static void say(Database database, String command) {
            try (var connection =
                            DriverManager.getConnection(
                                    database.url(), database.user(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute(command);
            } catch (SQLException e) {
                throw new IllegalStateException(command, e);
            }
        }
    }
}
