package kaijuan.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

@DisplayName("Every statement")
class PreparesTest extends Tables {

    /** A parameter whose type only its value tells; the driver sends the type along. */
    private static final String OPEN_TYPE = "42P18";

    @Test
    @DisplayName("prepares against today's schema")
    void prepares() throws SQLException {
        try (var connection = source.getConnection()) {
            Law.holds(
                    wrong(connection, Sql.all()),
                    "Mend the statement, or make it one that stands by itself (a part of a"
                            + " statement does not begin with select, insert, update, delete or"
                            + " with):");
        }
    }

    @Test
    @DisplayName("that does not prepare is found")
    void bites() throws SQLException {
        try (var connection = source.getConnection()) {
            Law.bites(
                    wrong(
                            connection,
                            List.of(
                                    new Sql(Sql.class, "NOWHERE", "select id from nowhere"),
                                    new Sql(Sql.class, "TYPO", "selec from where :a"))),
                    "NOWHERE",
                    "TYPO");
        }
    }

    private static Set<String> wrong(Connection connection, Collection<Sql> statements)
            throws SQLException {
        var found = new TreeSet<String>();
        for (var statement : statements) {
            var parsed = NamedParameterUtils.parseSqlStatement(statement.text());
            var text =
                    NamedParameterUtils.substituteNamedParameters(
                            parsed, new MapSqlParameterSource());
            try (var prepared = connection.prepareStatement(text)) {
                prepared.getParameterMetaData().getParameterCount();
                prepared.getMetaData();
            } catch (SQLException e) {
                if (!OPEN_TYPE.equals(e.getSQLState())) {
                    found.add(statement.where() + ": " + e.getMessage());
                }
            }
        }
        return found;
    }
}
