package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.ground.Installation;
import kaijuan.ground.progress.Progress;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.result.Exports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes what others can use. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        subcommands = Export.Result.class,
        description = "导出结果 / export a result")
final class Export implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** {@code export result CAMPAIGN}: everything by which anybody can count it again. */
    @Command(
            name = "result",
            mixinStandardHelpOptions = true,
            description = {
                "把定义、事实（化名、按日合计）、积分明细和榜单写进一个文件，任何人都能用 verify 核对。",
                "Writes definition, facts (day totals under pseudonyms), ledger and boards into one"
                        + " file that anybody can check with verify. See docs/verify.md."
            })
    static final class Result implements Callable<Integer> {

        @Parameters(paramLabel = "CAMPAIGN", description = "活动代号 / the campaign's word")
        String slug = "";

        @Option(
                names = "--to",
                paramLabel = "FILE",
                required = true,
                description = "写到哪里 / where to write")
        Path file = Path.of("");

        @Mixin DataFolder data = new DataFolder();

        @Option(
                names = "--full-facts",
                description = {
                    "连同逐秒的事实；只限管理员，要有理由，并且留下记录",
                    "with the facts second by second; for operators, with a reason, and logged"
                })
        boolean whole;

        @Option(
                names = "--operator",
                paramLabel = "PHONE",
                description = "管理员的手机号 / the operator's phone")
        @Nullable String operator;

        @Option(names = "--reason", paramLabel = "WORDS", description = "理由 / why")
        @Nullable String reason;

        @Override
        public Integer call() throws IOException {
            var folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                System.err.println("没有这个文件夹 / no such folder: " + folder);
                return 1;
            }
            try (var installation = data.found()) {
                var campaign = Slug.of(installation, slug);
                var by = operator == null ? null : member(installation, operator);
                var wish = new Exports.Wish(whole, by, reason);
                try (var progress = Progress.of("导出 / export", 0)) {
                    var done =
                            installation
                                    .the(Exports.class)
                                    .write(campaign, file, wish, progress::step);
                    tell(done);
                }
                return 0;
            }
        }

        private static @Nullable Long member(Installation installation, String phone) {
            try {
                return installation.the(Members.class).byPhone(Phone.of(phone)).orElse(null);
            } catch (Refusal notAPhone) {
                return null;
            }
        }

        private void tell(Exports.Done done) {
            System.out.printf(
                    "已写好 %s：%d 人，%d 个人天，其中 %d 个须保留逐秒时间。%n",
                    file, done.people(), done.days(), done.kept());
            System.out.printf(
                    "Written: %d people, %d member-days of reading, %d of them second by second.%n",
                    done.people(), done.days(), done.kept());
            System.out.println("总摘要，请公布 / digest, to be published: " + done.digest());
        }
    }
}
