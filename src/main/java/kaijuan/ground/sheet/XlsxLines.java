package kaijuan.ground.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Lines of the first sheet of an XLSX file. A formula is refused, never worked out. */
final class XlsxLines implements Sheet.Lines {

    /** The most that a file may unpack to, in bytes: refuses a zip bomb before it is parsed. */
    private static final long MOST_BYTES = 160L << 20;

    /** A spreadsheet keeps this many digits of a number and no more. */
    private static final int DIGITS = 15;

    private static final int WIDEST = 100;

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private XlsxLines(ReadableWorkbook book) throws IOException {
        this.book = book;
        this.stream = book.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static boolean looksLike(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
        }
    }

    static XlsxLines open(Path file) {
        try {
            if (!small(file)) {
                throw new Unread(1, "sheet.unpacked", MOST_BYTES >> 20);
            }
            return new XlsxLines(new ReadableWorkbook(file.toFile()));
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException e) {
            throw broken(1);
        }
    }

    private static Unread broken(int line) {
        return new Unread(line, "sheet.broken");
    }

    /** Unpacks everything once and keeps nothing: what an archive says of itself may be a lie. */
    private static boolean small(Path file) throws IOException {
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    (Iterable<java.util.zip.ZipEntry>)
                            zip.stream().map(z -> (java.util.zip.ZipEntry) z)::iterator) {
                try (var in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        unpacked += n;
                        if (unpacked > MOST_BYTES) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    @Override
    public @Nullable Line next() {
        try {
            return rows.hasNext() ? line(rows.next()) : null;
        } catch (UncheckedIOException | ExcelReaderException | NumberFormatException e) {
            throw broken(1);
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < Math.min(row.getCellCount(), WIDEST); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            cells.add(cell == null ? "" : text(cell, row.getRowNum(), flaws));
        }
        return new Line(row.getRowNum(), List.copyOf(cells), List.copyOf(flaws));
    }

    private static String text(Cell cell, int line, List<Flaw> flaws) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            flaws.add(Flaw.at(line, "sheet.formula", cell.getAddress().toString()));
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber().stripTrailingZeros();
            if (number.precision() > DIGITS || number.toPlainString().length() > DIGITS) {
                flaws.add(Flaw.at(line, "sheet.digits", cell.getAddress().toString()));
            }
            return number.toPlainString();
        }
        return cell.getText().strip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
