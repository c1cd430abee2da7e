package kaijuan.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Time")
class TimeTest {

    private static final Pattern OWN_CLOCK =
            Pattern.compile(
                    "\\b(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime)"
                            + "\\.now\\(|\\bYear(Month)?\\.now\\(|currentTimeMillis"
                            + "|Clock\\.system|new Date\\(\\)|Calendar\\.getInstance"
                            + "|ZoneId\\.systemDefault|TimeZone\\.getDefault");
    private static final Pattern SERVER_CLOCK =
            Pattern.compile(
                    "(?i)\\b(now\\(\\)|current_date|current_timestamp|current_time|localtimestamp"
                            + "|clock_timestamp\\(\\)|statement_timestamp\\(\\)"
                            + "|transaction_timestamp\\(\\))");
    private static final String ALLOWED = "src/main/java/kaijuan/(ground/clock|command)/.*";

    @Test
    @DisplayName("comes from the one clock that a test can move")
    void injected() {
        Law.holds(
                own(Tree.project()),
                "Take it from the injected Clock or from here.now(); a day is the campaign's:");
    }

    @Test
    @DisplayName("is given to a statement, never taken from the database's server")
    void given() {
        Law.holds(server(Tree.project()), "Give the moment to the statement as a parameter:");
    }

    @Test
    @DisplayName("bites")
    void bites() {
        var planted =
                Tree.planted(
                        "src/main/java/kaijuan/points/A.java",
                        "class A { Object a = Instant.now(); String S = \"select current_date\"; }",
                        "src/main/resources/db/points/V1_70__a.sql",
                        "create table a (at timestamptz default now())",
                        "src/main/java/kaijuan/command/B.java",
                        "class B { Object a = Instant.now(); }");
        Law.bites(own(planted), "A.java");
        Law.bites(server(planted), "A.java", "V1_70__a.sql");
        Law.holds(own(planted.like(".*command.*")), "a command may:");
    }

    static Set<String> own(Tree tree) {
        var found = new TreeSet<String>();
        tree.program()
                .files()
                .forEach(
                        (path, text) -> {
                            var hit = OWN_CLOCK.matcher(text);
                            if (!path.matches(ALLOWED) && hit.find()) {
                                found.add(path + " " + hit.group());
                            }
                        });
        return found;
    }

    static Set<String> server(Tree tree) {
        var found = new TreeSet<String>();
        tree.like("src/main/(java/.*\\.java|resources/db/.*\\.sql)")
                .files()
                .forEach(
                        (path, text) -> {
                            var words = text.replaceAll("\\.now\\(\\)|\\bInstant now\\(\\)", "");
                            var hit =
                                    SERVER_CLOCK.matcher(
                                            path.endsWith(".sql") ? words : texts(words));
                            if (hit.find() && !path.contains("/ground/")) {
                                found.add(path + " " + hit.group());
                            }
                        });
        return found;
    }

    /** What stands in quotes in a Java file. */
    private static String texts(String java) {
        return Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\\n]*\"")
                .matcher(java)
                .results()
                .map(text -> text.group())
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
