package kaijuan.ground.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that others run, checked when it is opened.
 *
 * @param url the JDBC address
 */
record Outside(String url, String user, String password) implements Database {

    static final String FACTS =
            """
            select current_setting('server_version_num')::int as version,
                   pg_encoding_to_char(encoding) as encoding,
                   datctype as letters
            from pg_database
            where datname = current_database()
            """;

    private static final int OLDEST = 150000;
    private static final Set<String> WITHOUT_CHINESE = Set.of("C", "POSIX");

    static Outside open(String address, Map<String, String> environment) {
        var outside = at(address, environment);
        try (var connection =
                DriverManager.getConnection(outside.url, outside.user, outside.password)) {
            outside.check(connection);
        } catch (SQLException e) {
            throw new Unusable(e, "database.away", outside.url, String.valueOf(e.getMessage()));
        }
        return outside;
    }

    private static Outside at(String address, Map<String, String> environment) {
        var plain = address.startsWith("jdbc:") ? address.substring(5) : address;
        var uri = read(plain.replaceFirst("^postgres:", "postgresql:"));
        if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new Unusable("database.address", Database.URL);
        }
        var who = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new Outside(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                who.length > 0 ? decoded(who[0]) : environment.getOrDefault(Database.USER, ""),
                who.length > 1 ? decoded(who[1]) : environment.getOrDefault(Database.PASSWORD, ""));
    }

    private static URI read(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new Unusable(e, "database.address", Database.URL);
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var facts = statement.executeQuery(FACTS)) {
            facts.next();
            if (facts.getInt("version") < OLDEST) {
                throw refused("version", connection.getMetaData().getDatabaseProductVersion());
            }
            if (!"UTF8".equals(facts.getString("encoding"))) {
                throw refused("encoding", facts.getString("encoding"));
            }
            if (WITHOUT_CHINESE.contains(facts.getString("letters"))) {
                throw refused("letters", facts.getString("letters"));
            }
        }
    }

    private Unusable refused(String what, @Nullable String found) {
        return new Unusable("database." + what, url, String.valueOf(found));
    }

    @Override
    public void close() {}

    /** Without the password, since the words of a record end up in logs. */
    @Override
    public String toString() {
        return url;
    }
}
