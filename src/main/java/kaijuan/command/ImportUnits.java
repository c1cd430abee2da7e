package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Report;
import kaijuan.unit.UnitFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import units FILE}: takes a file of units, or tells every mistake in it. */
@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        description =
                "导入单位（CSV 或 XLSX，表头：编码、名称、类别、上级） / import units (CSV or XLSX, header: code, name,"
                        + " kind, parent)")
final class ImportUnits implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "单位文件 / the file of units")
    Path file = Path.of("");

    @Mixin DataFolder data = new DataFolder();

    @Override
    public Integer call() throws IOException {
        var texts = new Texts();
        if (!Files.isRegularFile(file)) {
            throw Refusal.against("unit.import.no-file", file);
        }
        if (Files.size(file) > UnitFile.MOST_BYTES) {
            throw Refusal.against("unit.import.size", UnitFile.MOST_BYTES >> 20);
        }
        try (var installation = data.atWork()) {
            return tell(installation.the(UnitFile.class).load(Files.readAllBytes(file)), texts);
        }
    }

    private static int tell(Report report, Texts texts) {
        if (report.taken()) {
            System.out.println(texts.chinese().say("unit.import.done", counts(report)));
            System.out.println(texts.english().say("unit.import.done", counts(report)));
            return 0;
        }
        int found = report.findings().size();
        System.err.println(texts.chinese().say("unit.import.refused", found));
        System.err.println(texts.english().say("unit.import.refused", found));
        for (var finding : report.findings()) {
            System.err.println("  " + finding.say(texts.chinese()));
            System.err.println("  " + finding.say(texts.english()));
        }
        return 1;
    }

    private static Object[] counts(Report report) {
        return new Object[] {report.added(), report.changed(), report.same()};
    }
}
