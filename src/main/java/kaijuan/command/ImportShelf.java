package kaijuan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Report;
import kaijuan.shelf.Report.Outcome;
import kaijuan.shelf.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import shelf FOLDER}: takes titles in and tells what became of each file. */
@Command(
        name = "shelf",
        mixinStandardHelpOptions = true,
        description =
                "导入书目：EPUB、TXT、MP3、M4A、M4B、MP4；有 shelf.yaml 时按清单 / import titles: EPUB, TXT, MP3,"
                        + " M4A, M4B, MP4; by the list shelf.yaml if there is one")
final class ImportShelf implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "文件夹 / the folder")
    Path folder = Path.of("");

    @Mixin DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        var texts = new Texts();
        if (!Files.isDirectory(folder)) {
            throw Refusal.against("shelf.refused.folder", folder.getFileName());
        }
        try (var installation = data.atWork()) {
            var report = installation.the(Shelf.class).load(folder, row -> tell(texts, row));
            sum(texts, report);
            return report.count(Outcome.REFUSED) == 0 ? 0 : 1;
        }
    }

    private static void tell(Texts texts, Report.Row row) {
        var out = row.outcome() == Outcome.REFUSED ? System.err : System.out;
        out.println(row.file() + ": " + row.sentence(texts.chinese()));
        if (row.outcome() == Outcome.REFUSED) {
            out.println(row.file() + ": " + row.sentence(texts.english()));
        }
    }

    private static void sum(Texts texts, Report report) {
        Object[] counts = {
            report.count(Outcome.ADDED),
            report.count(Outcome.CHANGED),
            report.count(Outcome.UNCHANGED),
            report.count(Outcome.REFUSED)
        };
        System.out.println(texts.chinese().say("shelf.report.sum", counts));
        System.out.println(texts.english().say("shelf.report.sum", counts));
    }
}
