package kaijuan.ground.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.LongConsumer;
import kaijuan.ground.database.Database;
import kaijuan.ground.security.KeyFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads a whole installation from a backup. The file is read to its end and compared with itself
 * before anything is changed; then tables, rows and files come all together or not at all.
 */
public final class Restore {

    private final Database database;
    private final Path data;
    private final Map<String, String> environment;

    /** A restore into the database and the data folder, whose keys the environment may name. */
    public Restore(Database database, Path data, Map<String, String> environment) {
        this.database = database;
        this.data = data;
        this.environment = environment;
    }

    /**
     * What is wanted of it.
     *
     * @param passphrase what the backup was encrypted with, or null
     * @param replace whether an installation that is there may be overwritten
     */
    public record Wanted(char @Nullable [] passphrase, boolean replace) {}

    /** A backup that was read to its end. */
    private record Read(Header header, Contents contents, @Nullable String keys, Sum sum) {}

    /**
     * Restores the file.
     *
     * @param steps told of each entry that is read
     * @return how much there was
     * @throws Unfit in words if the file is spoilt, cut, foreign or newer, the passphrase or the
     *     keys are others, or an installation is there already; nothing was changed then
     */
    public Sum read(Path file, Wanted wanted, LongConsumer steps) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new Unfit("backup.noFile", file);
        }
        var migrations = Migrations.of(database);
        try (var files = Kept.coming(data)) {
            var read = through(file, wanted, migrations, files, steps);
            var keys = keys(read);
            new Refill(database, wanted.replace())
                    .from(
                            read.contents(),
                            taker -> tables(file, wanted, taker),
                            () -> settle(files, keys),
                            files::retract);
            return read.sum();
        }
    }

    private Read through(
            Path file, Wanted wanted, Migrations migrations, Kept files, LongConsumer steps)
            throws IOException {
        try (var in = open(file)) {
            var header = header(in, wanted);
            var reader = reader(in, header, wanted);
            var seen = new Seen(header, migrations, files);
            reader.all(
                    (kind, name, content) -> {
                        seen.take(kind, name, content);
                        steps.accept(1);
                    });
            return seen.read();
        }
    }

    /** What goes by on the first way through. */
    private static final class Seen {
        private final Header header;
        private final Migrations migrations;
        private final Kept files;
        private @Nullable Contents contents;
        private @Nullable String keys;
        private @Nullable Sum told;
        private Sum sum = Sum.NONE;

        Seen(Header header, Migrations migrations, Kept files) {
            this.header = header;
            this.migrations = migrations;
            this.files = files;
        }

        void take(Entry kind, String name, InputStream content) throws IOException {
            if (contents == null && kind != Entry.CONTENTS) {
                throw new Unfit("backup.spoilt");
            }
            switch (kind) {
                case CONTENTS -> {
                    contents = json(content, Contents.class);
                    migrations.demand(contents.done(), header.program());
                }
                case TABLE -> sum = sum.table(lines(content));
                case KEYS -> keys = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                case FILE -> sum = sum.file(files.in(name, content));
                case END -> told = json(content, Sum.class);
            }
        }

        Read read() {
            if (contents == null || !sum.equals(told)) {
                throw new Unfit("backup.spoilt");
            }
            return new Read(header, contents, keys, sum);
        }

        private static <T> T json(InputStream content, Class<T> type) throws IOException {
            try {
                return EntryReader.json(content, type);
            } catch (JacksonException spoilt) {
                throw new Unfit(spoilt, "backup.spoilt");
            }
        }

        /** A row is a line; a line end within a value is written as two letters. */
        private static long lines(InputStream content) throws IOException {
            var buffer = new byte[1 << 16];
            long lines = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    private void tables(Path file, Wanted wanted, EntryReader.Taker taker) throws IOException {
        try (var in = open(file)) {
            reader(in, header(in, wanted), wanted).tables(taker);
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 18);
    }

    private static Header header(InputStream in, Wanted wanted) throws IOException {
        var header = Header.read(in);
        var passphrase = wanted.passphrase();
        if (header.encrypted() && passphrase == null) {
            throw new Unfit("backup.passphrase.needed");
        }
        if (header.encrypted() && passphrase != null && !Seal.opens(header, passphrase)) {
            throw new Unfit("backup.passphrase.wrong");
        }
        return header;
    }

    private static EntryReader reader(InputStream in, Header header, Wanted wanted) {
        return new EntryReader(new Chunks.Reader(in, Seal.of(header, wanted.passphrase())));
    }

    /** The keys to write down, or null where the right ones are. */
    private @Nullable String keys(Read read) throws IOException {
        var here = KeyFile.read(data, environment);
        var lines = here.orElse(read.keys());
        if (lines == null) {
            throw new Unfit("backup.keys.missing", KeyFile.place(data, environment));
        }
        try {
            var fingerprints = KeyFile.fingerprints(lines);
            if (!fingerprints.entrySet().containsAll(read.contents().keys().entrySet())) {
                throw new Unfit("backup.keys.others", KeyFile.place(data, environment));
            }
        } catch (IllegalArgumentException broken) {
            throw new Unfit(broken, "backup.keys.others", KeyFile.place(data, environment));
        }
        return here.isPresent() ? null : lines;
    }

    private void settle(Kept files, @Nullable String keys) throws IOException {
        files.admit();
        if (keys != null) {
            KeyFile.write(KeyFile.place(data, environment), keys);
        }
    }
}
