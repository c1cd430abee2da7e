package kaijuan.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One program's hold on a data folder, given back when closed or when the process ends. */
final class Hold implements AutoCloseable {

    // A process loses its lock when it closes any handle on the file, so no second one is opened.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private Hold(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, which exists.
     *
     * @throws Unusable.Taken if a program has it
     */
    static Hold on(Path data) {
        try {
            var folder = data.toRealPath();
            if (!HELD.add(folder)) {
                throw new Unusable.Taken(data, ProcessHandle.current().pid());
            }
            var held = false;
            try {
                var hold = lock(folder);
                held = hold != null;
                if (hold == null) {
                    throw new Unusable.Taken(data, holder(folder));
                }
                return hold;
            } finally {
                if (!held) {
                    HELD.remove(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Hold lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return null;
        }
        channel.truncate(0);
        var pid = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return new Hold(folder, channel);
    }

    private static String holder(Path folder) throws IOException {
        var pid = Files.readString(folder.resolve("lock")).strip();
        return pid.isEmpty() ? "?" : pid;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(folder);
        }
    }
}
