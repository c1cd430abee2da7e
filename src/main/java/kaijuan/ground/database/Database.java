package kaijuan.ground.database;

import java.nio.file.Path;
import java.util.Map;

/** The installation's PostgreSQL: kept in the data folder, or an outside server. */
public sealed interface Database extends AutoCloseable permits Embedded, Joined, Outside {

    /**
     * Names an outside server: {@code jdbc:postgresql://host:port/name} or without {@code jdbc:}.
     */
    String URL = "KAIJUAN_DATABASE_URL";

    /** The user of the outside server, unless the address has it. */
    String USER = "KAIJUAN_DATABASE_USER";

    /** The password of the outside server, unless the address has it. */
    String PASSWORD = "KAIJUAN_DATABASE_PASSWORD";

    /**
     * Opens the outside server that the environment names, else the one in the data folder.
     *
     * @throws Unusable in words if it cannot be used, or another program uses the folder
     */
    static Database open(Path data) {
        return open(data, System.getenv());
    }

    /** The same with an environment of one's own. */
    static Database open(Path data, Map<String, String> environment) {
        var address = environment.getOrDefault(URL, "");
        return address.isBlank()
                ? Embedded.open(data.toAbsolutePath().normalize())
                : Outside.open(address, environment);
    }

    /**
     * As {@link #open(Path)}, but joins the database of a program that runs on the folder already:
     * for commands that work beside a running server.
     */
    static Database reach(Path data) {
        try {
            return open(data);
        } catch (Unusable.Taken taken) {
            return Joined.to(data.toAbsolutePath().normalize(), taken);
        }
    }

    /** The JDBC address, without user and password. */
    String url();

    /** The user to connect as. */
    String user();

    /** The user's password. */
    String password();

    /** Stops what was started here; connections should be closed before. */
    @Override
    void close();
}
