package kaijuan.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.backup.Backup;
import kaijuan.ground.backup.Sum;
import kaijuan.ground.backup.Unfit;
import kaijuan.ground.database.Database;
import kaijuan.ground.security.KeyFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup FILE}: database and files in one file, also while the program runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "备份数据库和文件，服务运行时也可以。默认不含密钥。",
            "Writes database and files into one file, also while the program runs. Without"
                    + " the keys, unless they are asked for."
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "备份文件 / the backup")
    Path file = Path.of("");

    @Mixin DataFolder data = new DataFolder();

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "用这个文件第一行的口令加密 / encrypts with the first line of the file")
    @Nullable Path passphrase;

    @Option(
            names = "--with-keys",
            description = {
                "连同密钥（只能在加密时）：得到文件和口令的人能看到所有手机号和姓名",
                "with the keys, encrypted only: whoever has file and passphrase can read all phones"
                        + " and names"
            })
    boolean withKeys;

    @Override
    public Integer call() throws IOException, SQLException {
        Sum sum;
        data.demand();
        try (var database = Database.reach(data.path)) {
            var word = Passphrase.in(passphrase);
            var wanted = new Backup.Wanted(word, withKeys ? keys() : null);
            sum = new Backup(database, data.path, Clock.systemUTC()).write(file, wanted, n -> {});
        }
        System.out.println("备份已完成 / backed up: " + file);
        Passphrase.told(sum);
        System.out.println(
                withKeys
                        ? "含密钥：得到文件和口令的人能看到所有手机号和姓名"
                                + " / with the keys: whoever has file and passphrase reads all"
                        : "不含密钥：请把密钥文件另存别处，没有它手机号和姓名无法恢复"
                                + " / without the keys: keep the key file elsewhere, phones and"
                                + " names are lost without it");
        try (var installation = data.atWork()) {
            installation
                    .the(Audit.class)
                    .note(
                            null,
                            "backup.made",
                            "",
                            Map.of(
                                    "rows",
                                    sum.rows(),
                                    "files",
                                    sum.files(),
                                    "encrypted",
                                    passphrase != null,
                                    "keys",
                                    withKeys));
        }
        return 0;
    }

    private String keys() throws IOException {
        return KeyFile.read(data.path, System.getenv())
                .orElseThrow(() -> Unfit.noKeys(KeyFile.place(data.path, System.getenv())));
    }
}
