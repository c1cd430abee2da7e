package kaijuan.command;

import java.util.concurrent.Callable;
import kaijuan.outer.Partner;
import kaijuan.outer.Partners;
import kaijuan.outer.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code partner CAMPAIGN add|list|end}: outer systems that may tell results. */
@Command(
        name = "partner",
        mixinStandardHelpOptions = true,
        subcommands = {
            PartnerCommand.Add.class,
            PartnerCommand.All.class,
            PartnerCommand.End.class
        },
        description = {
            "合作方：答题、外部阅读平台等凭钥匙报成绩，一把钥匙只管一个活动。",
            "Partners: quizzes and platforms that tell results with a key, of one campaign each."
        })
final class PartnerCommand extends OfCampaign {

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "发一把钥匙，只显示这一次 / makes a key, which is shown this once")
    static final class Add implements Callable<Integer> {

        @ParentCommand PartnerCommand partner = new PartnerCommand();

        @Parameters(paramLabel = "NAME", description = "名称 / what people read")
        String name = "";

        @Option(
                names = "--address",
                defaultValue = "",
                paramLabel = "URL",
                description = "参加的网址（https） / where people take part (https)")
        String address = "";

        @Override
        public Integer call() {
            try (var installation = partner.atWork()) {
                var campaign = partner.campaign(installation);
                System.out.println(installation.the(Partners.class).add(campaign, name, address));
                return 0;
            }
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "列出合作方 / lists the partners")
    static final class All implements Callable<Integer> {

        @ParentCommand PartnerCommand partner = new PartnerCommand();

        @Override
        public Integer call() {
            try (var installation = partner.atWork()) {
                var campaign = partner.campaign(installation);
                var reports = installation.the(Reports.class);
                for (Partner one : installation.the(Partners.class).of(campaign)) {
                    var ended = one.ended();
                    System.out.printf(
                            "%d\t%s\t%s\t%d\t%s%n",
                            one.id(),
                            one.name(),
                            one.since(),
                            reports.count(one),
                            ended == null ? "" : "已停用 ended " + ended);
                }
                return 0;
            }
        }
    }

    @Command(
            name = "end",
            mixinStandardHelpOptions = true,
            description = "停用一把钥匙，报过的成绩不变 / ends a key; what it told stays")
    static final class End implements Callable<Integer> {

        @ParentCommand PartnerCommand partner = new PartnerCommand();

        @Parameters(paramLabel = "ID", description = "list 里的编号 / its number in the list")
        long id;

        @Override
        public Integer call() {
            try (var installation = partner.atWork()) {
                installation.the(Partners.class).end(partner.campaign(installation), id);
                return 0;
            }
        }
    }
}
