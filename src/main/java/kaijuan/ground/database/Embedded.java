package kaijuan.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** PostgreSQL in the data folder, which lives as long as this program. */
public final class Embedded implements Database {

    private final Hold hold;
    private final Keeper keeper;
    private final String password;
    private final Space space;

    private Embedded(Hold hold, Keeper keeper, Path data) throws IOException {
        this.hold = hold;
        this.keeper = keeper;
        this.password = Cluster.password(data);
        this.space = Space.watch(data, this);
    }

    static Embedded open(Path data) {
        Hold hold = null;
        try {
            make(data);
            hold = Hold.on(data);
            var cluster = Cluster.in(data, Footing.here());
            var opened = new Embedded(hold, Keeper.start(cluster), data);
            hold = null;
            return opened;
        } catch (AccessDeniedException | FileAlreadyExistsException e) {
            throw new Unusable(e, "database.folder", data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            if (hold != null) {
                hold.close();
            }
        }
    }

    private static void make(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + keeper.port() + "/postgres";
    }

    @Override
    public String user() {
        return Cluster.USER;
    }

    @Override
    public String password() {
        return password;
    }

    /** Stops the server until what is returned is closed: a drill of the database's absence. */
    public Outage outage() {
        keeper.want(false);
        return () -> {
            keeper.want(true);
            keeper.awaitReady();
        };
    }

    /** The server's process, for drills that kill it. */
    public ProcessHandle process() {
        return keeper.process();
    }

    /** Waits until the server takes connections. */
    public void awaitReady() throws InterruptedException {
        keeper.awaitReady();
    }

    /** Keeps so many bytes of the disk free; below that, the database only reads. */
    public void keepFree(long bytes) {
        space.keep(bytes);
    }

    @Override
    public void close() {
        space.close();
        keeper.end();
        hold.close();
    }

    /** A time without the database; closing ends it. */
    @FunctionalInterface
    public interface Outage extends AutoCloseable {
        @Override
        void close() throws InterruptedException;
    }
}
