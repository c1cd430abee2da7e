package kaijuan.ground.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of a table as CSV (RFC 4180) for spreadsheets: UTF-8 after {@link #MARK}. No cell begins a
 * formula (OWASP, CSV injection): such words get an apostrophe before them.
 */
public final class Cells {

    /** What a file begins with, so that spreadsheets read it as UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

    private Cells() {}

    /** The cells as a line with its end. */
    public static String line(Object... cells) {
        return Arrays.stream(cells).map(Cells::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(Object value) {
        return value instanceof Number number ? number.toString() : quoted(plain(value.toString()));
    }

    /** The words on one line, such that no spreadsheet takes them for a formula. */
    public static String plain(String words) {
        var clean = words.replaceAll("[\\r\\n]+", " ").replaceAll("\\p{Cntrl}", "");
        return begins(clean) ? "'" + clean : clean;
    }

    private static boolean begins(String words) {
        var first = words.stripLeading();
        return !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0;
    }

    private static String quoted(String words) {
        return words.matches("[^\",;]*") ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
