package kaijuan.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kaijuan.ground.progress.Progress;
import kaijuan.ground.text.Both;
import kaijuan.result.Broken;
import kaijuan.result.Verdict;
import kaijuan.result.Verifying;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify FILE}: counts an exported campaign again, without a database. */
@Command(
        name = "verify",
        subcommands = {DrawVerified.class, AuditVerified.class},
        mixinStandardHelpOptions = true,
        description = {
            "不用数据库，由结果文件里的事实重算每一笔积分和每一个名次。" + "退出码 0：完全相同；1：有不同或读不懂。",
            "Counts every entry and rank again from the facts in a result, without a database."
                    + " Exit code 0: equal; 1: not, or unreadable. See docs/verify.md."
        })
final class Verify implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "结果文件 / the result")
    @Nullable Path file;

    @Option(
            names = "--digest",
            paramLabel = "HEX",
            description = "公布的总摘要 / the digest that was published")
    @Nullable String digest;

    @Override
    public Integer call() {
        var named = file;
        if (named == null) {
            CommandLine.usage(this, System.err);
            return CommandLine.ExitCode.USAGE;
        }
        return check(named);
    }

    private int check(Path named) {
        var progress = new ArrayList<Progress>();
        try {
            var verdict =
                    new Verifying(Definitions.reader())
                            .verify(
                                    named,
                                    n -> progress.add(Progress.of("重算 / counting", n)),
                                    n -> progress.getFirst().step(n));
            progress.forEach(Progress::close);
            return tell(verdict);
        } catch (Broken broken) {
            progress.forEach(Progress::close);
            System.err.println(broken.words().zh());
            System.err.println(broken.words().en());
            return 1;
        }
    }

    private int tell(Verdict verdict) {
        print(verdict.notes());
        print(verdict.differences());
        System.out.printf(
                "%s 第 %d 版定义，截至 %s：%d 人，%d 个人天，%d 笔积分，%d 个名次，%d 个奖%n",
                verdict.campaign(),
                verdict.version(),
                verdict.at(),
                verdict.people(),
                verdict.days(),
                verdict.entries(),
                verdict.places(),
                verdict.honours());
        System.out.printf(
                "%s, definition %d, as of %s: %d people, %d member-days, %d entries, %d places,"
                        + " %d awards%n",
                verdict.campaign(),
                verdict.version(),
                verdict.at(),
                verdict.people(),
                verdict.days(),
                verdict.entries(),
                verdict.places(),
                verdict.honours());
        System.out.println("总摘要 / digest: " + verdict.digest());
        boolean other = digest != null && !digest.strip().equalsIgnoreCase(verdict.digest());
        if (other) {
            System.out.println("总摘要与公布的不同：这不是公布的那个文件。");
            System.out.println("The digest is not the published one: this is another file.");
        }
        boolean equal = verdict.equal() && !other;
        System.out.println(equal ? "完全相同 / equal" : "有不同 / different");
        return equal ? 0 : 1;
    }

    private static void print(List<Both> words) {
        for (var one : words) {
            System.out.println(one.zh());
            System.out.println(one.en());
        }
    }
}
