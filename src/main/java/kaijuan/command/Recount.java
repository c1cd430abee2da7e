package kaijuan.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.desk.Recounting;
import kaijuan.desk.Renewal;
import kaijuan.ground.Installation;
import kaijuan.ground.progress.Progress;
import kaijuan.ground.text.Both;
import kaijuan.points.Discrepancy;
import kaijuan.points.Recounts;
import kaijuan.standing.Rebuilding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code recount CAMPAIGN}: rebuilds ledger, boards and figures from the facts and prints what
 * differs.
 */
@Command(
        name = "recount",
        mixinStandardHelpOptions = true,
        description = {
            "由事实重算积分、榜单和工作台的数字，打印不同之处，什么也不改。退出码 0：没有不同；1：有不同。",
            "Rebuilds points, boards and figures of desks from the facts, prints the differences"
                    + " and changes nothing. Exit code 0: none; 1: some."
        })
final class Recount implements Callable<Integer> {

    private static final int PRINTED = 1000;

    @Parameters(paramLabel = "CAMPAIGN", description = "活动代号 / the campaign's word")
    String slug = "";

    @Mixin DataFolder data = new DataFolder();

    @Option(
            names = "--mend",
            description = {
                "把不同之处改成重算的结果；已公布的榜单不改，退出码仍是 1",
                "also writes what was recounted, published boards apart; the exit code is still 1"
            })
    boolean mend;

    @Override
    public Integer call() {
        try (var installation = data.found()) {
            var campaign = Slug.of(installation, slug);
            var points = points(installation, campaign);
            var boards = boards(installation, campaign);
            var desk = desk(installation, campaign);
            return points && boards && desk ? 0 : 1;
        }
    }

    private boolean points(Installation installation, Campaign campaign) {
        var recounts = installation.the(Recounts.class);
        long days = recounts.days(campaign);
        try (var progress = Progress.of("重算积分 / points", days)) {
            var found = recounts.compare(campaign, progress::step);
            print(found.stream().map(Recount::words), found.size());
            System.out.printf(
                    "积分：%d 个人天，%s / points: %d member-days, %s%n",
                    days, count(found, "处不同"), days, count(found, "differing"));
            if (mend) {
                recounts.mend(campaign, found);
            }
            return found.isEmpty();
        }
    }

    private boolean boards(Installation installation, Campaign campaign) {
        var boards = installation.the(Rebuilding.class);
        var found = boards.compare(campaign);
        print(found.stream(), found.size());
        System.out.printf("榜单：%s / boards: %s%n", count(found, "处不同"), count(found, "differing"));
        if (mend) {
            boards.mend(campaign);
        }
        return found.isEmpty();
    }

    private boolean desk(Installation installation, Campaign campaign) {
        var found = installation.the(Recounting.class).compare(campaign);
        print(found.stream(), found.size());
        System.out.printf("工作台：%s / desks: %s%n", count(found, "处不同"), count(found, "differing"));
        if (mend && !found.isEmpty()) {
            installation.the(Renewal.class).mend(campaign);
        }
        return found.isEmpty();
    }

    private static String count(List<?> found, String word) {
        return found.size() + " " + word;
    }

    private static void print(Stream<Both> found, int size) {
        found.limit(PRINTED)
                .forEach(
                        words -> {
                            System.out.println(words.zh());
                            System.out.println(words.en());
                        });
        if (size > PRINTED) {
            System.out.printf("…… 还有 %d 处 / and %d more%n", size - PRINTED, size - PRINTED);
        }
    }

    private static Both words(Discrepancy found) {
        var day = found.day();
        return new Both(
                "成员 %d，%s，%s"
                        .formatted(found.member(), day == null ? "全部" : day, found.words().zh()),
                "member %d, %s, %s"
                        .formatted(
                                found.member(),
                                day == null ? "all days" : day,
                                found.words().en()));
    }
}
