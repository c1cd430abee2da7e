package kaijuan.command;

import java.util.concurrent.Callable;
import kaijuan.ground.Installation;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.standing.Explaining;
import kaijuan.standing.Publication;
import kaijuan.standing.Publishing;
import kaijuan.standing.Standings;
import kaijuan.standing.Then;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Boards: publishing by hand, and why somebody stands where they stand. */
@Command(
        name = "board",
        mixinStandardHelpOptions = true,
        subcommands = {BoardCommand.Publish.class, BoardCommand.Why.class},
        description = "榜单：公布、说明名次 / boards: publish, explain a place")
final class BoardCommand implements Runnable {

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "请写 publish 或 why / say publish or why");
    }

    /** What is done about one board. */
    abstract static class OfBoard implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "CAMPAIGN", description = "活动代号 / campaign")
        String slug = "";

        @Parameters(index = "1", paramLabel = "BOARD", description = "榜单的 id / the board's id")
        String board = "";

        @Mixin DataFolder data = new DataFolder();
    }

    /** Publishes a board as of now. */
    @Command(
            name = "publish",
            mixinStandardHelpOptions = true,
            description = {
                "公布一个由主办方公布的榜单（publish: by hand），截至现在；公布过的永不改动。",
                "Publishes a board that is published by hand, as of now; what was published never"
                        + " changes."
            })
    static final class Publish extends OfBoard {

        @Option(
                names = "--author",
                paramLabel = "NAME",
                required = true,
                description = "公布人，公布后任何人都看得到 / who publishes, for everybody to see")
        String author = "";

        @Override
        public Integer call() {
            try (var installation = data.atWork()) {
                var campaign = Slug.of(installation, slug);
                var asked = installation.the(Standings.class).board(campaign, board);
                var made =
                        installation.the(Publishing.class).publish(campaign, asked, null, author);
                System.out.printf(
                        "已公布，截至 %s，榜上 %d 个，摘要 %s%n"
                                + "published as of %1$s, %2$d places, digest %3$s%n",
                        made.asOf(), made.entrants(), made.digest());
                return 0;
            }
        }
    }

    /** Says why somebody stands where they stand. */
    @Command(
            name = "why",
            mixinStandardHelpOptions = true,
            description = {
                "说明一个人（手机号）或一个单位（编码）为什么在这个名次。",
                "Says why a person (by phone) or a unit (by code) stands where they stand."
            })
    static final class Why extends OfBoard {

        @Parameters(index = "2", paramLabel = "WHO", description = "手机号或单位编码 / phone or code")
        String who = "";

        @Option(
                names = "--published",
                paramLabel = "NUMBER",
                description = "第几号公布，默认为现在或最近一次 / the publication's number; else the latest")
        @Nullable Long number;

        @Override
        public Integer call() {
            try (var installation = data.atWork()) {
                var campaign = Slug.of(installation, slug);
                var asked = installation.the(Standings.class).board(campaign, board);
                var publishing = installation.the(Publishing.class);
                Publication made =
                        number != null
                                ? publishing.of(campaign, asked, number)
                                : asked.live()
                                        ? null
                                        : publishing.all(campaign, asked).stream()
                                                .findFirst()
                                                .orElse(null);
                var at = installation.the(Then.class).of(campaign, asked, made);
                var why =
                        installation
                                .the(Explaining.class)
                                .of(at.campaign(), at.board(), made, subject(installation))
                                .orElseThrow(() -> Refusal.against("command.board.nobody", who));
                ReasonsTold.print(why);
                return 0;
            }
        }

        private long subject(Installation installation) {
            return who.matches("1\\d{10}")
                    ? installation
                            .the(Members.class)
                            .byPhone(Phone.of(who))
                            .orElseThrow(() -> Refusal.against("command.board.nobody", who))
                    : installation
                            .the(Units.class)
                            .maybe(who)
                            .orElseThrow(() -> Refusal.against("command.board.nobody", who))
                            .id();
        }
    }
}
