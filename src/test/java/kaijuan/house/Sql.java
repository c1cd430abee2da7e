package kaijuan.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A statement of the program: the constant that holds it, and the tables it reads and writes.
 *
 * @param owner the class
 * @param name the constant
 * @param text the statement
 */
record Sql(Class<?> owner, String name, String text) {

    /** How a statement begins. */
    static final Pattern BEGINS =
            Pattern.compile(
                    "(?is)\\s*(select|insert\\s+into|update|delete\\s+from|with|merge\\s+into"
                            + "|truncate|copy|lock\\s+table|create|alter|drop|notify|listen)\\s.*");

    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");
    private static final Pattern WORD =
            Pattern.compile(
                    "'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/|[\\w.\"]+|[^\\s\\w]", Pattern.DOTALL);
    private static final Set<String> BEFORE =
            Set.of("from", "join", "into", "update", "using", "only", "table", "truncate", "copy");
    private static final Set<String> WRITES = Set.of("into", "update", "truncate", "copy", "table");

    private static final List<Sql> ALL = read();

    /** All statements held in constants of the program's classes. */
    static List<Sql> all() {
        return ALL;
    }

    private static List<Sql> read() {
        var all = new ArrayList<Sql>();
        for (var type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("kaijuan")) {
            all.addAll(of(type));
        }
        return all;
    }

    private static List<Sql> of(JavaClass type) {
        var all = new ArrayList<Sql>();
        var hasText =
                type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(String.class));
        if (hasText && !type.getPackageName().contains("generated")) {
            for (var field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                    field.setAccessible(true);
                    try {
                        var text = String.valueOf(field.get(null));
                        if (BEGINS.matcher(text).matches()) {
                            all.add(new Sql(type.reflect(), field.getName(), text));
                        }
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return all;
    }

    /** The room whose class holds the statement. */
    String room() {
        return Floors.roomOf(owner.getPackageName());
    }

    /** For a person to find it. */
    String where() {
        return owner.getSimpleName() + "." + name;
    }

    /** The tables that it reads or writes, of those that are known. */
    Set<String> tables(Set<String> known) {
        return tables(known, BEFORE);
    }

    /** The tables that it writes, of those that are known. */
    Set<String> writes(Set<String> known) {
        return tables(known, WRITES);
    }

    private Set<String> tables(Set<String> known, Set<String> before) {
        var words = words();
        var found = new HashSet<String>();
        var list = false;
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            var last = words.get(i - 1);
            var counts = before.contains(last) && !words.get(Math.max(0, i - 2)).equals("for");
            list =
                    list
                            ? !word.matches("where|group|order|on|set|select|\\)|\\(")
                            : last.equals("from");
            var listed = list && last.equals(",") && before.contains("from");
            var deleted = last.equals("from") && words.get(Math.max(0, i - 2)).equals("delete");
            if (known.contains(word) && (counts || listed || deleted)) {
                found.add(word);
            }
        }
        return found;
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        var next = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
        while (next.find()) {
            var word = next.group();
            if (!word.startsWith("--") && !word.startsWith("/*") && !word.startsWith("'")) {
                words.add(word);
            }
        }
        return words;
    }

    /** The room that owns each table, by the folder of the migration that makes it. */
    static Map<String, String> owners(Tree tree) {
        var owners = new TreeMap<String, String>();
        tree.like("src/main/resources/db/.*\\.sql")
                .files()
                .forEach(
                        (path, text) -> {
                            var table = TABLE.matcher(text);
                            while (table.find()) {
                                owners.put(
                                        table.group(1).toLowerCase(java.util.Locale.ROOT),
                                        path.split("/")[4]);
                            }
                        });
        return owners;
    }
}
