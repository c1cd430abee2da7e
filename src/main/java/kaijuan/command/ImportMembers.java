package kaijuan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.ground.text.Text;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import kaijuan.roster.Order;
import kaijuan.roster.Report;
import kaijuan.roster.Rosters;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import members CAMPAIGN FILE}: takes a roster, and tells of every line left out. */
@Command(
        name = "members",
        mixinStandardHelpOptions = true,
        description =
                "导入会员名单（CSV 或 XLSX，表头：姓名、手机号，可加单位编码） / import a roster of members (CSV or"
                        + " XLSX, header: name, phone, and unit if wanted)")
final class ImportMembers implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CAMPAIGN", description = "活动代号 / the campaign's word")
    String slug = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "名单文件 / the file of the roster")
    Path file = Path.of("");

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = "只对这个单位及其下级有效 / holds at and below this unit alone")
    @Nullable String unit;

    @Option(
            names = "--whole",
            description = "这就是全部名单：不在文件里的人去掉 / the whole roster: whoever is not in it is taken off")
    boolean whole;

    @Option(names = "--check", description = "只检查，不导入 / check only, change nothing")
    boolean check;

    @Mixin DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        var texts = new Texts();
        if (!Files.isRegularFile(file)) {
            throw Refusal.against("roster.import.no-file", file);
        }
        try (var installation = data.atWork()) {
            var campaign = Slug.of(installation, slug);
            var under = unit == null ? null : installation.the(Units.class).byCode(unit);
            var order = new Order(campaign, file, under, whole, null);
            var rosters = installation.the(Rosters.class);
            var report = check ? rosters.check(order) : rosters.take(order);
            rosters.settle();
            tell(texts.chinese(), report);
            tell(texts.english(), report);
            return report.refused() == 0 ? 0 : 1;
        }
    }

    private void tell(Text text, Report report) {
        if (report.unread()) {
            System.err.println(text.say("roster.import.unread"));
        }
        report.flaws().forEach(flaw -> System.err.println("  " + flaw.say(text)));
        int more = report.refused() - report.flaws().size();
        if (more > 0) {
            System.err.println(text.say("roster.import.more", more, report.flaws().size()));
        }
        if (!report.unread()) {
            System.out.println(sum(text, report));
        }
    }

    private String sum(Text text, Report report) {
        return report.nothing()
                ? text.say("roster.import.nothing", report.same(), report.refused())
                : text.say(
                        check ? "roster.import.would" : "roster.import.done",
                        report.added(),
                        report.changed(),
                        report.same(),
                        report.removed(),
                        report.refused());
    }
}
