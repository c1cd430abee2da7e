package kaijuan.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file. A formula is refused, never worked out. */
final class XlsxLines {

    /** The most that a file may unpack to, in bytes: refuses a zip bomb before it is parsed. */
    private static final long MOST_BYTES = 64L << 20;

    /** A spreadsheet keeps this many digits of a number and no more. */
    private static final int DIGITS = 15;

    private XlsxLines() {}

    static boolean looksLike(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3;
    }

    static Lines read(byte[] file) {
        try {
            if (!small(file)) {
                return Lines.unread(Finding.at(1, "unpacked", MOST_BYTES >> 20));
            }
            return sheet(file);
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            return Lines.unread(Finding.at(1, "broken"));
        }
    }

    private static boolean small(byte[] file) throws IOException {
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_BYTES) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Lines sheet(byte[] file) throws IOException {
        var lines = new ArrayList<Lines.Line>();
        var findings = new ArrayList<Finding>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var line = new Lines.Line(row.getRowNum(), cells(row, findings));
                if (!line.empty()) {
                    lines.add(line);
                }
                if (lines.size() > Lines.MOST) {
                    return Lines.unread(Finding.at(line.number(), "long", Lines.MOST));
                }
            }
        }
        return new Lines(lines, findings);
    }

    private static List<String> cells(Row row, List<Finding> findings) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), 100); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            cells.add(cell == null ? "" : text(cell, row.getRowNum(), findings));
        }
        return cells;
    }

    private static String text(Cell cell, int line, List<Finding> findings) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            findings.add(Finding.at(line, "formula", cell.getAddress()));
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber().stripTrailingZeros();
            if (number.precision() > DIGITS || number.toPlainString().length() > DIGITS) {
                findings.add(Finding.at(line, "digits", cell.getAddress()));
            }
            return number.toPlainString();
        }
        return cell.getText().strip();
    }
}
