package kaijuan.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The floors of SQL")
class SqlTest {

    private static final Map<String, String> OWNERS = Sql.owners(Tree.project());

    private static final Pattern SCHEMA =
            Pattern.compile("(?i)\\b(on|table|into|references|update)\\s+\\w+\\.\\w");

    /** The doorbell is rung by the statement that writes the fact. */
    private static final Set<String> FOR_ALL = Set.of("bell");

    @Test
    @DisplayName("let a room write its own tables only")
    void writes() {
        Law.holds(
                writes(Sql.all(), OWNERS),
                "Ask the room that owns the table, through its face, to write it:");
    }

    @Test
    @DisplayName("let a room read its own tables and those below")
    void reads() {
        Law.holds(
                reads(Sql.all(), OWNERS),
                "Read downwards only; what is above asks you, not the other way round:");
    }

    @Test
    @DisplayName("give a table to one or two classes of its room")
    void hands() {
        Law.holds(
                hands(Sql.all(), OWNERS),
                "Bring the statements of a table together in the class that keeps it:");
    }

    @Test
    @DisplayName("name no schema, make no trigger and name the columns")
    void plain() {
        Law.holds(
                plain(Sql.all()),
                "One installation is one schema; nothing happens unseen; columns are named:");
        Law.holds(
                migrations(Tree.project()),
                "One installation is one schema; nothing happens unseen; a foreign key points"
                        + " downwards:");
    }

    @Test
    @DisplayName("bite")
    void bites() {
        var owners = Map.of("member", "member", "beat", "reading", "row", "standing");
        var up = List.of(planted(kaijuan.reading.PlantedStatements.class));
        Law.bites(writes(up, owners), "WRITE_BELOW");
        Law.bites(reads(up, owners), "READ_ABOVE", "READ_ABOVE_IN_LIST");
        Law.bites(plain(up), "STAR", "SCHEMA");
        Law.bites(
                migrations(
                        Tree.planted(
                                "src/main/resources/db/member/V1_10__x.sql",
                                "create table member (a bigint references row(a));"
                                        + "create trigger t after insert on public.member;",
                                "src/main/resources/db/standing/V1_75__x.sql",
                                "create table row (a bigint);")),
                "trigger",
                "schema",
                "row");
    }

    private static Sql[] planted(Class<?> type) {
        return java.util.Arrays.stream(type.getDeclaredFields())
                .map(
                        field -> {
                            try {
                                return new Sql(type, field.getName(), (String) field.get(null));
                            } catch (IllegalAccessException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                .toArray(Sql[]::new);
    }

    static Set<String> writes(Collection<Sql> statements, Map<String, String> owners) {
        var found = new TreeSet<String>();
        for (var statement : statements) {
            for (var table : statement.writes(owners.keySet())) {
                if (!statement.room().equals(owners.get(table)) && !FOR_ALL.contains(table)) {
                    found.add(statement.where() + " writes " + table + " of " + owners.get(table));
                }
            }
        }
        return found;
    }

    static Set<String> reads(Collection<Sql> statements, Map<String, String> owners) {
        var found = new TreeSet<String>();
        for (var statement : statements) {
            for (var table : statement.tables(owners.keySet())) {
                if (!Floors.may(statement.room(), owners.get(table))) {
                    found.add(statement.where() + " reads " + table + " of " + owners.get(table));
                }
            }
        }
        return found;
    }

    static Set<String> hands(Collection<Sql> statements, Map<String, String> owners) {
        var hands = new HashMap<String, Set<String>>();
        for (var statement : statements) {
            for (var table : statement.writes(owners.keySet())) {
                hands.computeIfAbsent(table, t -> new TreeSet<>())
                        .add(statement.owner().getSimpleName());
            }
        }
        var found = new TreeSet<String>();
        hands.forEach(
                (table, classes) -> {
                    if (classes.size() > 2) {
                        found.add(table + " is written by " + classes);
                    }
                });
        return found;
    }

    static Set<String> plain(Collection<Sql> statements) {
        var found = new TreeSet<String>();
        for (var statement : statements) {
            var text = statement.text().replaceAll("'[^']*'|--[^\\n]*", "");
            if (text.matches("(?is).*\\bselect\\s+(\\w+\\.)?\\*(?!\\s*from\\s+unnest).*")) {
                found.add(statement.where() + " selects *");
            }
            if (text.matches("(?is).*(?<!distinct )\\b(from|join|into|update)\\s+\\w+\\.\\w+.*")) {
                found.add(statement.where() + " names a schema");
            }
        }
        return found;
    }

    static Set<String> migrations(Tree tree) {
        var found = new TreeSet<String>();
        var owners = Sql.owners(tree);
        tree.like("src/main/resources/db/.*\\.sql")
                .files()
                .forEach(
                        (path, whole) -> {
                            var text = whole.replaceAll("--[^\\n]*", "");
                            if (text.matches(
                                    "(?is).*\\bcreate\\s+(or\\s+replace\\s+)?trigger\\b.*")) {
                                found.add(path + " makes a trigger");
                            }
                            if (SCHEMA.matcher(text).find()) {
                                found.add(path + " names a schema");
                            }
                            var points = Pattern.compile("(?i)references\\s+(\\w+)").matcher(text);
                            while (points.find()) {
                                var other = owners.getOrDefault(points.group(1), "nobody");
                                if (!Floors.may(path.split("/")[4], other)) {
                                    found.add(
                                            path
                                                    + " references "
                                                    + points.group(1)
                                                    + " of "
                                                    + other);
                                }
                            }
                        });
        return found;
    }
}
