package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Flawed;
import kaijuan.change.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code campaign check} and {@code campaign load}: a definition with every mistake at its line.
 */
@Command(
        name = "campaign",
        mixinStandardHelpOptions = true,
        subcommands = {
            CampaignCommand.Check.class,
            CampaignCommand.Load.class,
            RulesCommand.class,
            PreviewCommand.class,
            Simulate.class,
            Language.Schema.class,
            Language.Keys.class,
        },
        description = "活动定义 / definitions of campaigns")
final class CampaignCommand {

    private CampaignCommand() {}

    private static int with(Path file, Callable<Campaign> work, String zh, String en)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            System.err.println("没有这个文件 / no such file: " + file);
            return 1;
        }
        try {
            var campaign = work.call();
            System.out.println(zh + campaign.name() + " / " + en + campaign.slug());
            return 0;
        } catch (Flawed flawed) {
            flawed.findings().forEach(f -> System.err.println(f.at(file.toString())));
            System.err.println(
                    flawed.findings().size() + " 处要改 / mistakes: " + flawed.findings().size());
            return 1;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "只检查 / checks only")
    static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "定义文件 / the definition")
        Path file = Path.of("");

        @Override
        public Integer call() throws IOException {
            var reader = Definitions.reader();
            return with(
                    file,
                    () -> reader.read(DefinitionFile.text(file), 0, 0),
                    "没有问题：",
                    "in order: ");
        }
    }

    @Command(
            name = "load",
            mixinStandardHelpOptions = true,
            description = "检查并载入 / checks and loads")
    static final class Load implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "定义文件 / the definition")
        Path file = Path.of("");

        @Mixin DataFolder data = new DataFolder();

        @Override
        public Integer call() throws IOException {
            try (var installation = data.atWork()) {
                var changes = installation.the(Changes.class);
                return with(
                        file, () -> changes.load(DefinitionFile.text(file)), "已载入：", "loaded: ");
            }
        }
    }
}
