package kaijuan.ground.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import kaijuan.ground.database.Database;

/** A connection of one's own, for one long transaction. */
final class Connected {

    // Files are copied and looked through while the transaction waits.
    static final String PATIENT = "set idle_in_transaction_session_timeout = 0";

    private Connected() {}

    static Connection to(Database database, String name) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", database.user());
        settings.setProperty("password", database.password());
        settings.setProperty("ApplicationName", name);
        settings.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(database.url(), settings);
        try (var statement = connection.createStatement()) {
            statement.execute(PATIENT);
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
