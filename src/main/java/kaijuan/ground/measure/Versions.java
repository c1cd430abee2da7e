package kaijuan.ground.measure;

import java.util.List;
import kaijuan.ground.Version;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs here: the program, Java, PostgreSQL, and how far the tables were migrated. */
@Component
public class Versions {

    static final String DATABASE = "select current_setting('server_version')";

    private final JdbcClient sql;
    private final ObjectProvider<Flyway> migrations;

    Versions(JdbcClient sql, ObjectProvider<Flyway> migrations) {
        this.sql = sql;
        this.migrations = migrations;
    }

    /**
     * A thing with its version.
     *
     * @param what {@code program}, {@code java}, {@code database} or {@code migrations}
     */
    public record One(String what, String version) {}

    /** All of them. */
    public List<One> all() {
        var applied = migrations.getObject().info();
        var current = applied.current();
        return List.of(
                new One("program", Version.program()),
                new One("java", Runtime.version().toString()),
                new One("database", sql.sql(DATABASE).query(String.class).single()),
                new One(
                        "migrations",
                        applied.applied().length
                                + " · "
                                + (current == null ? "-" : current.getVersion())));
    }
}
