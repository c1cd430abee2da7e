package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import kaijuan.award.DrawFile;
import kaijuan.award.Draws;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/** {@code draw CAMPAIGN AWARD publish|decide FILE}: a draw that anyone can verify. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        subcommands = {DrawCommand.List.class, DrawCommand.Decide.class},
        description = {
            "抽签：先 publish 公布号单和摘要，等公开数值产生后 decide；任何人都能用 verify draw 重算。",
            "A draw: publish the list of tickets with its digest, decide once the public value is"
                    + " there; anybody computes it again with verify draw."
        })
final class DrawCommand extends OfCampaign {

    @Parameters(index = "1", paramLabel = "AWARD", description = "奖项代号 / the award's word")
    String award = "";

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "",
            scope = ScopeType.INHERIT,
            description = "经手人，必填 / who does it; needed")
    String author = "";

    private String author() {
        if (author.isBlank()) {
            throw Refusal.against("command.award.author");
        }
        return author.strip();
    }

    private static void write(Path file, String text) throws IOException {
        var beside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Command(
            name = "publish",
            mixinStandardHelpOptions = true,
            description = "公布号单 / publishes the list")
    static final class List implements Callable<Integer> {

        @ParentCommand DrawCommand draw = new DrawCommand();

        @Parameters(paramLabel = "FILE", description = "写到这个文件 / the file to write")
        Path file = Path.of("");

        @Option(
                names = "--without",
                paramLabel = "FILE",
                description = "不参加者 / who takes no part: PHONE REASON")
        @Nullable Path without;

        @Override
        public Integer call() throws IOException {
            var author = draw.author();
            if (Files.exists(file)) {
                throw Refusal.against("command.draw.exists", file);
            }
            try (var installation = draw.atWork()) {
                var campaign = draw.campaign(installation);
                var barred = Barred.of(installation, without).people();
                var draws = installation.the(Draws.class);
                var done = draws.publish(campaign, draw.award, barred, author);
                write(file, draws.tickets(campaign, draw.award).orElseThrow(Refusal::unknown));
                System.out.printf(
                        "号单公布于 %s%n摘要 SHA-256 %s%nlist published at %s%ndigest SHA-256 %s%n",
                        done.publishedAt(), done.digest(), done.publishedAt(), done.digest());
                return 0;
            }
        }
    }

    @Command(
            name = "decide",
            mixinStandardHelpOptions = true,
            description = "填入公开数值，开签 / enters the public value and draws")
    static final class Decide implements Callable<Integer> {

        @ParentCommand DrawCommand draw = new DrawCommand();

        @Parameters(paramLabel = "FILE", description = "公布过的号单 / the published list")
        Path file = Path.of("");

        @Option(
                names = "--seed",
                required = true,
                paramLabel = "VALUE",
                description = "公布之后才产生的公开数值 / a public value of a later day")
        String seed = "";

        @Option(
                names = "--source",
                required = true,
                paramLabel = "WORDS",
                description = "这个数值在哪里查得到 / where the value is to be found")
        String source = "";

        @Override
        public Integer call() throws IOException {
            var author = draw.author();
            var read = DrawVerified.read(file);
            if (read == null) {
                return 1;
            }
            if (!read.tickets().campaign().equals(draw.slug)
                    || !read.tickets().award().equals(draw.award)) {
                throw Refusal.against("command.draw.other", read.tickets().award());
            }
            try (var installation = draw.atWork()) {
                var campaign = draw.campaign(installation);
                var draws = installation.the(Draws.class);
                DrawFile done = draws.decide(campaign, read, seed, source, author);
                write(file, done.text());
                DrawVerified.print(done);
                return 0;
            }
        }
    }
}
