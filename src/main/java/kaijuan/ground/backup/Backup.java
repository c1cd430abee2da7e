package kaijuan.ground.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.function.LongConsumer;
import kaijuan.ground.Version;
import kaijuan.ground.database.Database;
import org.jspecify.annotations.Nullable;

/** Writes a whole installation into one file, as of one moment, beside whatever else runs. */
public final class Backup {

    private final Database database;
    private final Path data;
    private final Clock clock;

    /** A backup of the database and of the files in the data folder. */
    public Backup(Database database, Path data, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.data = data;
    }

    /**
     * What is wanted of it.
     *
     * @param passphrase what it is encrypted with, or null
     * @param keys the installation's keys to go with it, or null
     */
    public record Wanted(char @Nullable [] passphrase, @Nullable String keys) {}

    /**
     * Writes the file, which appears under its name when it is complete.
     *
     * @param steps told how many pieces there are, then of each one that is done
     * @return how much is in it
     * @throws Unfit if the file exists, or keys were wanted without a passphrase
     */
    public Sum write(Path file, Wanted wanted, LongConsumer steps)
            throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new Unfit("backup.exists", file);
        }
        if (wanted.keys() != null && wanted.passphrase() == null) {
            throw new Unfit("backup.keysInClear");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        var mine =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var how =
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(part, how, mine);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 18)) {
            var sum = write(out, wanted, steps, () -> channel.force(true));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return sum;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @FunctionalInterface
    private interface Forcing {
        void force() throws IOException;
    }

    private Sum write(OutputStream out, Wanted wanted, LongConsumer steps, Forcing to)
            throws IOException, SQLException {
        try (var connection = Connected.to(database, "kaijuan-backup")) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            // The first look at anything is the moment that the backup is of.
            var contents = Schema.contents(connection);
            try (var files = Kept.hold(data)) {
                var held = files.held();
                steps.accept(contents.tables().size() + held.size());
                var header = header(wanted.passphrase());
                header.write(out);
                var chunks = new Chunks.Writer(out, Seal.of(header, wanted.passphrase()));
                try (var entries = new EntryWriter(chunks)) {
                    entries.json(Entry.CONTENTS, contents);
                    var sum = tables(connection, contents, entries, steps);
                    connection.commit();
                    keys(wanted.keys(), entries);
                    for (var place : held) {
                        sum = sum.file(file(files, place, entries));
                        steps.accept(1);
                    }
                    entries.json(Entry.END, sum);
                    entries.finish();
                    out.flush();
                    to.force();
                    return sum;
                }
            }
        }
    }

    private static Sum tables(
            Connection connection, Contents contents, EntryWriter entries, LongConsumer steps)
            throws IOException {
        var sum = Sum.NONE;
        for (var table : contents.tables()) {
            var rows = new long[1];
            entries.entry(
                    Entry.TABLE,
                    table.name(),
                    to -> {
                        try {
                            rows[0] = Copying.out(connection, table, to);
                        } catch (SQLException e) {
                            throw new IOException(e);
                        }
                    });
            sum = sum.table(rows[0]);
            steps.accept(1);
        }
        return sum;
    }

    private static void keys(@Nullable String keys, EntryWriter entries) throws IOException {
        if (keys != null) {
            var bytes = keys.getBytes(StandardCharsets.UTF_8);
            entries.entry(Entry.KEYS, "", to -> to.write(bytes));
        }
    }

    private static long file(Kept files, String place, EntryWriter entries) throws IOException {
        var bytes = new long[1];
        entries.entry(Entry.FILE, place, to -> bytes[0] = files.out(place, to));
        return bytes[0];
    }

    private Header header(char @Nullable [] passphrase) {
        var lock = passphrase == null ? null : Seal.Locked.by(passphrase);
        return new Header(
                Header.FORMAT,
                Version.program(),
                clock.instant().toString(),
                lock == null ? null : lock.salt(),
                lock == null ? null : lock.check());
    }
}
