package kaijuan.ground.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.backup.Contents.Table;
import kaijuan.ground.database.Database;

/** Builds the tables of a backup and fills them, in one transaction. */
final class Refill {

    static final String OTHERS =
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and application_name = 'kaijuan'
                and pid <> pg_backend_pid()
            """;

    static final String GOES_ON = "select setval(?::regclass, ?)";

    /** Rows that a program writes at its first start, before anybody has come. */
    private static final Set<String> FURNITURE =
            Set.of(
                    "note",
                    "scheduled_tasks",
                    "unit_version",
                    "audit_head",
                    "bell",
                    "allowance",
                    Schema.HISTORY);

    private final Database database;
    private final boolean replace;

    Refill(Database database, boolean replace) {
        this.database = database;
        this.replace = replace;
    }

    /** Reads the tables of the backup once more. */
    @FunctionalInterface
    interface Tables {
        void each(EntryReader.Taker taker) throws IOException;
    }

    /** Something about the files. */
    @FunctionalInterface
    interface Step {
        void go() throws IOException;
    }

    /**
     * Fills the database.
     *
     * @param settle done last before it is for good
     * @param undo done if it does not become so
     */
    void from(Contents contents, Tables tables, Step settle, Step undo)
            throws IOException, SQLException {
        try (var connection = Connected.to(database, "kaijuan-restore")) {
            var done = false;
            try {
                make(connection, contents);
                fill(connection, contents, tables);
                goOn(connection, contents);
                settle.go();
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    undo.go();
                    connection.rollback();
                }
            }
            connection.setAutoCommit(true);
            Copying.run(connection, "analyze");
        }
    }

    private void make(Connection connection, Contents contents) throws IOException, SQLException {
        try (var statement = connection.createStatement();
                var others = statement.executeQuery(OTHERS)) {
            others.next();
            if (others.getInt(1) > 0) {
                throw new Unfit("backup.running");
            }
        }
        var there = Schema.names(connection);
        for (var table : there) {
            if (!replace && !FURNITURE.contains(table) && Copying.any(connection, table)) {
                throw new Unfit("backup.occupied");
            }
        }
        Copying.drop(connection, there);
        Copying.run(connection, Migrations.history());
        for (var one : contents.done()) {
            Copying.run(connection, Migrations.text(one.script()));
        }
        var named = new HashSet<String>();
        contents.tables().forEach(table -> named.add(table.name()));
        if (!Schema.names(connection).equals(named)) {
            throw new Unfit("backup.tables");
        }
        Copying.clear(connection, named);
    }

    private static void fill(Connection connection, Contents contents, Tables tables)
            throws IOException {
        var left = new HashMap<String, Table>();
        contents.tables().forEach(table -> left.put(table.name(), table));
        tables.each(
                (kind, name, content) -> {
                    var table = kind == Entry.TABLE ? left.remove(name) : null;
                    if (table != null) {
                        try {
                            Copying.in(connection, table, content);
                        } catch (SQLException e) {
                            throw new IOException(e);
                        }
                    }
                });
        if (!left.isEmpty()) {
            throw new Unfit("backup.spoilt");
        }
    }

    /** Sequences go on after the last number that they gave. */
    private static void goOn(Connection connection, Contents contents) throws SQLException {
        try (var set = connection.prepareStatement(GOES_ON)) {
            for (Map.Entry<String, Long> sequence : contents.sequences().entrySet()) {
                set.setString(1, '"' + sequence.getKey() + '"');
                set.setLong(2, sequence.getValue());
                set.executeQuery().close();
            }
        }
    }
}
