package kaijuan.command;

import java.nio.file.Path;
import kaijuan.campaign.Campaign;
import kaijuan.ground.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** A command that names a campaign, and what is done about it in a command below. */
abstract class OfCampaign implements Runnable {

    @Parameters(index = "0", paramLabel = "CAMPAIGN", description = "活动代号 / campaign's word")
    String slug = "";

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "data",
            scope = ScopeType.INHERIT,
            description = "数据目录 / data folder (${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Override
    public final void run() {
        CommandLine.usage(this, System.out);
    }

    final Installation atWork() {
        return Installation.atWork(data);
    }

    final Campaign campaign(Installation installation) {
        return Slug.of(installation, slug);
    }
}
