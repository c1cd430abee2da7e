package kaijuan.ground.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kaijuan.ground.backup.Contents.Done;
import kaijuan.ground.backup.Contents.Table;

/** What there is in a database: read from the catalogue, never guessed. */
final class Schema {

    static final String HISTORY = "flyway_schema_history";

    // What extensions brought along is not ours.
    static final String TABLES =
            """
            select c.relname from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and not exists (select 1 from pg_depend d
                    where d.objid = c.oid and d.deptype = 'e')
            order by c.relname
            """;

    static final String COLUMNS =
            """
            select c.relname, a.attname from pg_class c
            join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by c.relname, a.attnum
            """;

    static final String POINTS =
            """
            select c.relname, o.relname from pg_constraint k
            join pg_class c on c.oid = k.conrelid join pg_class o on o.oid = k.confrelid
            where k.contype = 'f' and c.oid <> o.oid
                and c.relnamespace = current_schema()::regnamespace
            """;

    static final String SEQUENCES =
            """
            select s.sequencename, s.last_value from pg_sequences s
            where s.schemaname = current_schema() and s.last_value is not null
            order by s.sequencename
            """;

    static final String DONE =
            """
            select script, checksum from flyway_schema_history
            where success and type = 'SQL' order by installed_rank
            """;

    static final String KEYS = "select key, value from note where key like 'key.%' order by key";

    private Schema() {}

    /** What the database holds, in the transaction that runs. */
    static Contents contents(Connection connection) throws SQLException {
        var sequences = new LinkedHashMap<String, Long>();
        each(connection, SEQUENCES, (name, last) -> sequences.put(name, Long.valueOf(last)));
        var keys = new LinkedHashMap<String, String>();
        each(connection, KEYS, keys::put);
        return new Contents(done(connection), tables(connection), sequences, keys);
    }

    private static List<Done> done(Connection connection) throws SQLException {
        var all = new ArrayList<Done>();
        each(
                connection,
                DONE,
                (script, sum) ->
                        all.add(new Done(script, sum == null ? null : Integer.valueOf(sum))));
        return all;
    }

    /** Names of the tables there are. */
    static Set<String> names(Connection connection) throws SQLException {
        var names = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Tables after those that they point to. */
    private static List<Table> tables(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        var ours = names(connection);
        each(
                connection,
                COLUMNS,
                (table, column) -> {
                    if (ours.contains(table)) {
                        columns.computeIfAbsent(table, t -> new ArrayList<>()).add(column);
                    }
                });
        var points = new HashMap<String, Set<String>>();
        each(
                connection,
                POINTS,
                (from, to) -> points.computeIfAbsent(from, f -> new HashSet<>()).add(to));
        var ordered = new ArrayList<Table>();
        var placed = new HashSet<String>();
        while (placed.size() < columns.size()) {
            var before = placed.size();
            columns.forEach(
                    (name, its) -> {
                        if (!placed.contains(name)
                                && placed.containsAll(points.getOrDefault(name, Set.of()))) {
                            placed.add(name);
                            ordered.add(new Table(name, its));
                        }
                    });
            if (placed.size() == before) {
                throw new IllegalStateException("tables point to each other in a ring");
            }
        }
        return ordered;
    }

    @FunctionalInterface
    private interface Pair {
        void take(String one, String two);
    }

    private static void each(Connection connection, String statement, Pair pair)
            throws SQLException {
        try (var asked = connection.prepareStatement(statement);
                var rows = asked.executeQuery()) {
            while (rows.next()) {
                pair.take(rows.getString(1), rows.getString(2));
            }
        }
    }
}
