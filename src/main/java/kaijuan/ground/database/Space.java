package kaijuan.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps some of the disk free: below that, the database only reads. A server that could not write
 * its journal would stop altogether.
 */
final class Space implements AutoCloseable {

    static final String ONLY_READ = "alter system set default_transaction_read_only = on";
    static final String WRITE_AGAIN = "alter system reset default_transaction_read_only";
    static final String RELOAD = "select pg_reload_conf()";
    static final String STATE = "select current_setting('default_transaction_read_only')::boolean";

    private static final Logger LOG = LoggerFactory.getLogger(Space.class);
    private static final long MOST_BYTES = 256L << 20;
    private static final int SHARE = 10;

    private final Path data;
    private final Database database;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("disk-space").daemon().factory());
    private volatile long reserve;
    private volatile State state = State.UNKNOWN;

    private enum State {
        UNKNOWN,
        WRITES,
        READS
    }

    private Space(Path data, Database database) throws IOException {
        this.data = data;
        this.database = database;
        this.reserve = Math.min(MOST_BYTES, Files.getFileStore(data).getTotalSpace() / SHARE);
    }

    /** Looks now, and then every second. */
    static Space watch(Path data, Database database) throws IOException {
        var space = new Space(data, database);
        space.look();
        space.watch.scheduleWithFixedDelay(space::look, 1, 1, TimeUnit.SECONDS);
        return space;
    }

    /** Keeps so many bytes free from now on. */
    void keep(long bytes) {
        reserve = bytes;
    }

    private void look() {
        try {
            var free = Files.getFileStore(data).getUsableSpace();
            if (state == State.UNKNOWN
                    || state == State.WRITES && free < reserve
                    || state == State.READS && free > reserve + reserve / SHARE) {
                settle(free);
            }
        } catch (IOException | SQLException away) {
            LOG.debug("the disk's space could not be looked after", away);
        }
    }

    // The server is asked how it is, since a program that was killed may have left it read-only.
    private void settle(long free) throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var reads = onlyReads(connection);
            if (!reads && free < reserve) {
                LOG.error("only {} bytes are free on the disk: nothing is written now", free);
                turn(connection, ONLY_READ);
            } else if (reads && free >= reserve) {
                LOG.warn("{} bytes are free on the disk: written again", free);
                turn(connection, WRITE_AGAIN);
            }
            state = free < reserve ? State.READS : State.WRITES;
        }
    }

    private static boolean onlyReads(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var state = statement.executeQuery(STATE)) {
            state.next();
            return state.getBoolean(1);
        }
    }

    private static void turn(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(setting);
            statement.execute(RELOAD);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
