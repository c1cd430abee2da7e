package kaijuan.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kaijuan.award.Document;
import kaijuan.award.Honours;
import kaijuan.ground.Installation;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code award CAMPAIGN}: who wins what as of now, and why; with {@code --publish} for all. */
@Command(
        name = "award",
        mixinStandardHelpOptions = true,
        description = {
            "按定义评定奖项，打印谁获奖、为什么；加 --publish 就公布，公布过的永不改动。",
            "Allocates the awards by the definition and prints who wins what and why;"
                    + " with --publish it is published, and what was published never changes."
        })
final class AwardCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CAMPAIGN", description = "活动代号 / the campaign's word")
    String slug = "";

    @Mixin DataFolder data = new DataFolder();

    @Option(names = "--json", description = "打印 JSON / print JSON")
    boolean json;

    @Option(
            names = "--without",
            paramLabel = "FILE",
            description = {
                "不参评者：每行一个手机号或单位编码，后面写原因",
                "who may not win: on each line a phone or a unit's code, then the reason"
            })
    @Nullable Path without;

    @Option(names = "--publish", description = "公布 / publish")
    boolean publish;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "",
            description = "公布人，公布时必填 / who publishes; needed with --publish")
    String author = "";

    @Override
    public Integer call() throws IOException {
        if (publish && author.isBlank()) {
            throw Refusal.against("command.award.author");
        }
        try (var installation = data.atWork()) {
            var campaign = Slug.of(installation, slug);
            var barred = Barred.of(installation, without);
            var honours = installation.the(Honours.class);
            var made = honours.now(campaign, barred.people(), barred.units());
            if (json) {
                System.out.println(honours.text(made));
            } else {
                made.awards().forEach(a -> print(installation, a));
            }
            if (publish) {
                var done = honours.publish(campaign, made, author.strip());
                System.err.printf(
                        "已公布第 %d 次，摘要 %s%npublished as no. %d, digest %s%n",
                        done.no(), done.digest(), done.no(), done.digest());
            }
            return 0;
        }
    }

    private static void print(Installation installation, Document.Given award) {
        System.out.println();
        System.out.println(award.name() + " (" + award.id() + ")");
        var waits = award.waits();
        if (waits != null) {
            System.out.println("  " + waits.zh() + " / " + waits.en());
        }
        var names = names(installation, award);
        for (var place : award.places()) {
            print("%4d".formatted(place.no()), names, place);
        }
        award.passed().forEach(p -> print("   -", names, p));
    }

    private static void print(String no, Map<Long, String> names, Document.Place place) {
        var name = place.subject() == 0 ? "—" : names.getOrDefault(place.subject(), "?");
        var who = place.subject() == 0 ? name : name + " #" + place.subject();
        System.out.println("  " + no + "  " + who);
        System.out.println("        " + place.why().zh());
        System.out.println("        " + place.why().en());
    }

    /** Masks of people, names of units. */
    private static Map<Long, String> names(Installation installation, Document.Given award) {
        if (!award.people()) {
            var names = new HashMap<Long, String>();
            for (Unit unit : installation.the(Units.class).all()) {
                names.put(unit.id(), unit.name());
            }
            return names;
        }
        var subjects =
                List.of(award.places(), award.passed()).stream()
                        .flatMap(List::stream)
                        .map(Document.Place::subject)
                        .filter(s -> s != 0)
                        .toList();
        return subjects.isEmpty() ? Map.of() : installation.the(Members.class).masks(subjects);
    }
}
