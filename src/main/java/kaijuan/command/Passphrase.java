package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.ground.backup.Sum;
import org.jspecify.annotations.Nullable;

/** What the commands about backups share: the passphrase's file, and how much there was. */
final class Passphrase {

    private Passphrase() {}

    /** The first line of the file; null without a file. */
    static char @Nullable [] in(@Nullable Path file) throws IOException {
        if (file == null) {
            return null;
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip().toCharArray();
        }
    }

    static void told(Sum sum) {
        System.out.printf(
                "%d 个表，%d 行，%d 个文件，%d 字节 / %d tables, %d rows, %d files, %d bytes%n",
                sum.tables(),
                sum.rows(),
                sum.files(),
                sum.bytes(),
                sum.tables(),
                sum.rows(),
                sum.files(),
                sum.bytes());
    }
}
