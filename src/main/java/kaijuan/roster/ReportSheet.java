package kaijuan.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.sheet.Sheet;
import kaijuan.ground.text.Text;
import org.jspecify.annotations.Nullable;

/** The report of a file as a table: its lines, what becomes of each, and what is wrong with it. */
public final class ReportSheet implements Told {

    private final Export to;
    private final Text text;

    ReportSheet(Export to, Text text) {
        this.to = to;
        this.text = text;
    }

    /** The names of its columns. */
    public static String[] header(Text text) {
        return text.say("roster.import.report.head").split("\\|");
    }

    @Override
    public void line(int number, Fate fate, @Nullable Flaw why) {
        row(to, number, text.say("roster.import." + fate.word()), why == null ? "" : said(why));
    }

    /** A file that cannot be read has one thing wrong with it and no lines. */
    void unread(Report report) {
        if (report.unread() && report.refused() == 1) {
            report.flaws().forEach(flaw -> line(flaw.line(), Fate.REFUSED, flaw));
        }
    }

    private String said(Flaw why) {
        return text.say(why.key(), why.fill().toArray());
    }

    /** Copies a report that was kept; gives how many lines it has. */
    static int copy(Path kept, Export to) {
        int lines = 0;
        try (var sheet = Sheet.open(kept, Integer.MAX_VALUE)) {
            sheet.next();
            while (sheet.hasNext()) {
                var line = sheet.next();
                row(to, Integer.parseInt(line.cell(0)), line.cell(1), line.cell(2));
                lines++;
            }
        }
        return lines;
    }

    private static void row(Export to, Object... cells) {
        try {
            to.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
