package kaijuan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.Installation;
import kaijuan.ground.progress.Progress;
import kaijuan.ground.web.Refusal;
import kaijuan.points.Recounts;
import kaijuan.standing.Standings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recount CAMPAIGN}: rebuilds ledger and boards from the facts and prints what differed. */
@Command(
        name = "recount",
        mixinStandardHelpOptions = true,
        description = "由事实重算积分和榜单 / rebuilds points and boards from the facts")
final class Recount implements Callable<Integer> {

    @Parameters(paramLabel = "CAMPAIGN", description = "活动代号 / the campaign's word")
    String slug = "";

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "数据目录 / data folder (${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Override
    public Integer call() {
        try (var installation = Installation.atWork(data)) {
            var campaign = installation.the(Campaigns.class).bySlug(slug);
            var recounts = installation.the(Recounts.class);
            long days = recounts.days(campaign);
            try (var progress = Progress.of("重算积分 / points", days)) {
                var differing = recounts.recount(campaign, progress::step);
                differing.forEach(d -> System.out.println(d.member() + " " + d.day()));
                System.out.printf(
                        "积分：%d 个人天，%d 处不同 / points: %d member-days, %d differing%n",
                        days, differing.size(), days, differing.size());
                return differing.isEmpty() && boards(installation, campaign) ? 0 : 1;
            }
        } catch (Refusal unknown) {
            System.err.println("没有这个活动 / no such campaign: " + slug);
            return 1;
        }
    }

    private static boolean boards(Installation installation, Campaign campaign) {
        var differing = installation.the(Standings.class).rebuild(campaign);
        differing.forEach(d -> System.out.println(d.measure() + " " + d.subject()));
        System.out.printf("榜单：%d 处不同 / boards: %d differing%n", differing.size(), differing.size());
        return differing.isEmpty();
    }
}
