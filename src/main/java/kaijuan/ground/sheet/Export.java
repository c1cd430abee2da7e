package kaijuan.ground.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kaijuan.ground.text.Cells;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for spreadsheets, written row by row and kept nowhere: any number of rows needs the same
 * little memory. No cell begins a formula. Of XLSX a further sheet begins where one is full.
 */
public abstract class Export implements AutoCloseable {

    /** What it is written as. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** The format with the ending. */
        public static Format of(String ending) {
            return valueOf(ending.toUpperCase(Locale.ROOT));
        }

        /** The ending of a file's name, without a dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Begins the table with its header; the stream is not closed with it. */
    public static Export to(OutputStream out, Format format, String... header) throws IOException {
        var export = format == Format.CSV ? new AsCsv(out) : new AsXlsx(out, header);
        export.row((Object[]) header);
        return export;
    }

    /** The same as a download with the name, without its ending, that nobody may keep. */
    public static Export to(
            HttpServletResponse response, String name, Format format, String... header)
            throws IOException {
        response.setContentType(format.type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + format.ending() + "\"");
        return to(response.getOutputStream(), format, header);
    }

    /** Writes a row of numbers and words. */
    public abstract void row(Object... cells) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static final class AsCsv extends Export {

        private final Writer out;

        AsCsv(OutputStream out) throws IOException {
            this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            this.out.write(Cells.MARK);
        }

        @Override
        public void row(Object... cells) throws IOException {
            out.write(Cells.line(cells));
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private static final class AsXlsx extends Export {

        /** Rows of a sheet, as the format has them. */
        private static final int FULL = 1_048_576;

        private static final int SOME = 500;

        private final Workbook book;
        private final String[] header;
        private Worksheet sheet;
        private int sheets = 1;
        private int next;

        AsXlsx(OutputStream out, String[] header) {
            this.book = new Workbook(out, "Kaijuan", "1.0");
            this.header = header;
            this.sheet = book.newWorksheet("1");
        }

        @Override
        public void row(Object... cells) throws IOException {
            if (next == FULL) {
                sheet.finish();
                sheet = book.newWorksheet(String.valueOf(++sheets));
                next = 0;
                row((Object[]) header);
            }
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof Number number) {
                    sheet.value(next, i, number);
                } else {
                    // Words stand in their cells: a table of shared words would grow with the rows.
                    sheet.inlineString(next, i, Cells.plain(String.valueOf(cells[i])));
                }
            }
            if (++next % SOME == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
            book.finish();
        }
    }
}
