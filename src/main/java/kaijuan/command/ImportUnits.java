package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.ground.Installation;
import kaijuan.ground.text.Texts;
import kaijuan.unit.Report;
import kaijuan.unit.UnitFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import units FILE}: takes a file of units, or tells every mistake in it. */
@Command(
        name = "units",
        description =
                "导入单位（CSV 或 XLSX，表头：编码、名称、类别、上级） / import units (CSV or XLSX, header: code, name,"
                        + " kind, parent)")
final class ImportUnits implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "单位文件 / the file of units")
    Path file = Path.of("");

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "数据目录 / data folder (${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Override
    public Integer call() throws IOException {
        var texts = new Texts();
        if (!Files.isRegularFile(file)) {
            say(texts, "unit.import.no-file", file);
            return 1;
        }
        if (Files.size(file) > UnitFile.MOST_BYTES) {
            say(texts, "unit.import.size", UnitFile.MOST_BYTES >> 20);
            return 1;
        }
        try (var installation = Installation.atWork(data)) {
            return tell(installation.the(UnitFile.class).load(Files.readAllBytes(file)), texts);
        }
    }

    private static int tell(Report report, Texts texts) {
        if (report.taken()) {
            System.out.println(texts.chinese().say("unit.import.done", counts(report)));
            System.out.println(texts.english().say("unit.import.done", counts(report)));
            return 0;
        }
        say(texts, "unit.import.refused", report.findings().size());
        for (var finding : report.findings()) {
            System.err.println("  " + finding.say(texts.chinese()));
            System.err.println("  " + finding.say(texts.english()));
        }
        return 1;
    }

    private static Object[] counts(Report report) {
        return new Object[] {report.added(), report.changed(), report.same()};
    }

    private static void say(Texts texts, String key, Object fill) {
        System.err.println(texts.chinese().say(key, fill));
        System.err.println(texts.english().say(key, fill));
    }
}
