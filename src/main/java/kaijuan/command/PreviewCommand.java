package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.change.Difference;
import kaijuan.change.Filter;
import kaijuan.change.Preview;
import kaijuan.change.Previews;
import kaijuan.change.Working;
import kaijuan.ground.Installation;
import kaijuan.ground.web.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code campaign preview FILE}: what the definition would change of the campaign at work. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = {
            "按新的定义重算现有的事实，列出积分、名次、奖项会有不同的每个人和单位，什么也不改。",
            "Counts the facts again under the definition and lists every person and unit whose"
                    + " points, rank or award would differ; nothing is changed."
        })
final class PreviewCommand implements Callable<Integer> {

    private static final int PAGE = 1000;

    @Parameters(paramLabel = "FILE", description = "新的定义 / the new definition")
    Path file = Path.of("");

    @Mixin DataFolder data = new DataFolder();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            System.err.println("没有这个文件 / no such file: " + file);
            return 1;
        }
        var document = DefinitionFile.text(file);
        try (var installation = data.atWork()) {
            return preview(installation, document);
        } catch (Flawed flawed) {
            flawed.findings().forEach(f -> System.err.println(f.at(file.toString())));
            return 1;
        } catch (Refusal unknown) {
            System.err.println("没有这个活动，可以直接载入 / no such campaign yet; load it");
            return 1;
        }
    }

    private static int preview(Installation installation, String document) {
        var campaigns = installation.the(Campaigns.class);
        var previews = installation.the(Previews.class);
        var campaign = campaigns.bySlug(campaigns.judge(document).slug());
        long id = previews.ask(campaign, document, null);
        installation.the(Working.class).work();
        var preview = previews.of(id);
        if (!preview.ready()) {
            System.err.println("没有算成，原因见日志 / it failed; see the log");
            return 1;
        }
        print(previews, preview);
        return 0;
    }

    private static void print(Previews previews, Preview preview) {
        System.out.printf(
                "与第 %d 版相比：%d 人、%d 个单位会有不同 / compared with version %d: %d people and %d"
                        + " units would differ%n",
                preview.version(),
                preview.people(),
                preview.units(),
                preview.version(),
                preview.people(),
                preview.units());
        if (!preview.news().isEmpty()) {
            System.out.println("新增或去掉 / new or gone: " + preview.news());
        }
        for (int skip = 0; ; skip += PAGE) {
            var some = previews.some(preview, Filter.ALL, skip, PAGE);
            some.forEach(PreviewCommand::print);
            if (some.size() < PAGE) {
                return;
            }
        }
    }

    private static void print(Difference one) {
        System.out.printf(
                "%s %d\t%s\t%d → %d\t%s → %s%n",
                one.units() ? "单位/unit" : "成员/member",
                one.subject(),
                one.what() == Difference.What.POINTS ? "积分/points" : one.name(),
                one.was(),
                one.becomes(),
                one.wasRank() == 0 ? "-" : one.wasRank(),
                one.becomesRank() == 0 ? "-" : one.becomesRank());
    }
}
