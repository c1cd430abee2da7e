package kaijuan.ground.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Says something to a database on a connection of its own. */
final class Sql {

    private Sql() {}

    static void say(Database database, String command) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static List<String> ask(Database database, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery(question)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
