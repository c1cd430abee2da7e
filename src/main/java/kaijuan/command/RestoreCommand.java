package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.backup.Restore;
import kaijuan.ground.backup.Sum;
import kaijuan.ground.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}: an installation from its backup, all of it or nothing. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "由备份恢复，先通读核对，再一次写入；不成功则什么都不改。程序须已停止。",
            "Restores a backup: reads it all first, then writes it at once; changes nothing if that"
                    + " fails. The program has to be stopped."
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "备份文件 / the backup")
    Path file = Path.of("");

    @Mixin DataFolder data = new DataFolder();

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "口令在这个文件的第一行 / the passphrase is the first line of the file")
    @Nullable Path passphrase;

    @Option(
            names = "--replace",
            description = "代替现有的数据 / puts the backup in the place of what is there")
    boolean replace;

    @Override
    public Integer call() throws IOException, SQLException {
        Sum sum;
        try (var database = Database.open(data.path)) {
            var wanted = new Restore.Wanted(Passphrase.in(passphrase), replace);
            sum = new Restore(database, data.path, System.getenv()).read(file, wanted, n -> {});
        }
        aside();
        // What the program has learned since the backup is added to the tables here.
        try (var installation = data.atWork()) {
            installation
                    .the(Audit.class)
                    .note(null, "backup.restored", "", Map.of("rows", sum.rows()));
        }
        System.out.println("恢复已完成 / restored: " + file);
        Passphrase.told(sum);
        return 0;
    }

    /** Anchors of the log that was replaced do not fit the one that came. */
    private void aside() throws IOException {
        var anchors = data.path.resolve("audit").resolve("anchors");
        if (Files.exists(anchors)) {
            long now = Clock.systemUTC().instant().getEpochSecond();
            Files.move(anchors, anchors.resolveSibling("anchors-before-" + now));
        }
    }
}
