package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Rules;
import kaijuan.ground.text.Both;
import kaijuan.ground.text.Text;
import kaijuan.ground.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code campaign rules}: the rules page of a definition, as text. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "打印规则页的文字 / prints what the rules page will say")
final class RulesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "定义文件 / the definition")
    Path file = Path.of("");

    @Option(names = "--lang", defaultValue = "zh", description = "zh, en (${DEFAULT-VALUE})")
    String lang = "zh";

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            System.err.println("没有这个文件 / no such file: " + file);
            return 1;
        }
        var reader = Definitions.reader();
        try {
            var texts = new Texts();
            var text = texts.in(Locale.of(lang));
            var campaign = reader.read(DefinitionFile.text(file), 0, 1);
            System.out.println("# " + campaign.name());
            Rules.of(reader, campaign, texts, code -> code).forEach(p -> print(p, text));
            return 0;
        } catch (Flawed flawed) {
            flawed.findings().forEach(f -> System.err.println(f.at(file.toString())));
            return 1;
        }
    }

    private static void print(Passage passage, Text text) {
        var waits = passage.waits() ? " (" + Passage.NOT_YET.in(text) + ")" : "";
        System.out.println("\n## " + passage.heading().in(text) + waits);
        passage.sentences().forEach(s -> System.out.println("- " + s.in(text)));
        if (!passage.columns().isEmpty()) {
            System.out.println();
            System.out.println(row(passage.columns(), text));
            System.out.println("|---".repeat(passage.columns().size()) + "|");
            passage.rows().forEach(r -> System.out.println(row(r, text)));
        }
    }

    private static String row(List<Both> cells, Text text) {
        return cells.stream().map(c -> c.in(text)).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
