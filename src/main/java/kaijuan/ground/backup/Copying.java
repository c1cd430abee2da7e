package kaijuan.ground.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import kaijuan.ground.backup.Contents.Table;
import org.postgresql.PGConnection;

/** Statements about tables by their names, which are quoted: no value is ever part of one. */
final class Copying {

    private Copying() {}

    /** The table's rows as text; how many. */
    static long out(Connection connection, Table table, OutputStream to)
            throws SQLException, IOException {
        var api = connection.unwrap(PGConnection.class).getCopyAPI();
        return api.copyOut("copy " + named(table) + " to stdout", to);
    }

    /** Rows into the table; how many. */
    static long in(Connection connection, Table table, InputStream from)
            throws SQLException, IOException {
        var api = connection.unwrap(PGConnection.class).getCopyAPI();
        return api.copyIn("copy " + named(table) + " from stdin", from);
    }

    /** Whether the table has a row. */
    static boolean any(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from " + quoted(table) + " limit 1")) {
            return rows.next();
        }
    }

    /** Takes the tables away. */
    static void drop(Connection connection, Collection<String> tables) throws SQLException {
        if (!tables.isEmpty()) {
            run(connection, "drop table " + list(tables) + " cascade");
        }
    }

    /** Empties the tables. */
    static void clear(Connection connection, Collection<String> tables) throws SQLException {
        run(connection, "truncate " + list(tables));
    }

    /** A script of the program's own. */
    static void run(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static String named(Table table) {
        return quoted(table.name()) + " (" + list(table.columns()) + ")";
    }

    private static String list(Collection<String> names) {
        return names.stream().map(Copying::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
