package kaijuan.command;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Flawed;
import kaijuan.ground.progress.Progress;
import kaijuan.ground.text.Text;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Html;
import kaijuan.result.Broken;
import kaijuan.simulation.Forecast;
import kaijuan.simulation.Replaying;
import kaijuan.simulation.Said;
import kaijuan.simulation.Simulating;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code campaign simulate FILE}: plays people through a definition, without a database. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "不用数据库，让假想的人按定义活动一遍：积分怎样分布，上限扣多少，名次要多少分，奖品多少钱，何时最忙。",
            "Plays made-up people through a definition, without a database: how points are spread,"
                    + " what limits take, what ranks and prizes cost, when the server is busy."
        })
final class Simulate implements Callable<Integer> {

    private static final int MOST = 2_000_000;

    @Parameters(paramLabel = "FILE", description = "定义文件 / the definition")
    Path file = Path.of("");

    @Option(
            names = "--entrants",
            defaultValue = "10000",
            description = "多少人 / how many people (${DEFAULT-VALUE})")
    int entrants;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "种子，相同则结果相同 / the same gives the same (${DEFAULT-VALUE})")
    long seed;

    @Option(
            names = "--facts",
            paramLabel = "RESULT",
            description = "改用导出的结果里的事实，说出谁会不同 / facts of an exported result instead")
    @Nullable Path facts;

    @Option(names = "--json", paramLabel = "FILE", description = "写成 JSON / write as JSON")
    @Nullable Path json;

    @Option(
            names = "--page",
            paramLabel = "FILE.html",
            description = "写成带图的网页 / write a page with plots")
    @Nullable Path page;

    @Option(names = "--lang", defaultValue = "zh", description = "zh, en (${DEFAULT-VALUE})")
    String lang = "zh";

    @Override
    public Integer call() throws IOException {
        if (entrants < 1 || entrants > MOST || !List.of("zh", "en").contains(lang)) {
            System.err.println("--entrants 1–" + MOST + "；--lang zh, en");
            return 2;
        }
        if (!Files.isRegularFile(file)) {
            System.err.println("没有这个文件 / no such file: " + file);
            return 1;
        }
        try {
            var campaign = Definitions.reader().read(DefinitionFile.text(file), 0, 1);
            var text = new Texts().in(Locale.of(lang));
            return facts == null ? simulate(campaign, text) : compare(campaign, facts, text);
        } catch (Flawed flawed) {
            flawed.findings().forEach(f -> System.err.println(f.at(file.toString())));
            return 1;
        } catch (Broken broken) {
            System.err.println(broken.words().zh());
            System.err.println(broken.words().en());
            return 1;
        }
    }

    private int simulate(Campaign campaign, Text text) throws IOException {
        Forecast forecast;
        try (var progress = Progress.of("推演 / simulating", entrants)) {
            forecast = new Simulating(campaign, entrants, seed).play(progress::step);
        }
        Said.of(forecast, text).forEach(System.out::println);
        write(json, forecast);
        if (page != null) {
            var out = new StringOutput();
            Html.PAGES.simulationForecast(text, lang, forecast).render(out);
            Files.writeString(page, out.toString());
        }
        return 0;
    }

    private int compare(Campaign campaign, Path result, Text text) throws IOException, Broken {
        try (var progress = Progress.of("重演 / replaying", 0)) {
            var comparison = Replaying.play(campaign, result, progress::step);
            Said.of(comparison, text).forEach(System.out::println);
            write(json, comparison);
        }
        return 0;
    }

    private static void write(@Nullable Path to, Object value) throws IOException {
        if (to != null) {
            var words = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value);
            Files.writeString(to, words + "\n");
        }
    }
}
