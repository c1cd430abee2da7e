package kaijuan.shop;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kaijuan.ground.web.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a file of codes: one a line, of a CSV file the first column. */
final class CodeFile {

    /** The largest file taken, in bytes. */
    static final int MOST_BYTES = 20 << 20;

    /** The most codes in one file. */
    static final int MOST = 100_000;

    private static final Set<String> HEADERS = Set.of("code", "codes", "兑换码", "卡密", "券码", "码");

    private CodeFile() {}

    /**
     * A line of the file.
     *
     * @param no its number, from 1
     * @param code what stands there, without space around it; may be empty
     */
    record Line(int no, String code) {

        /** Prints nothing of the code. */
        @Override
        public String toString() {
            return "Line " + no;
        }
    }

    /**
     * The lines of the file; empty ones at its end are left out, and a header of a CSV file.
     *
     * @throws Refusal 422 if it cannot be read, is empty or too large
     */
    static List<Line> read(String name, byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw Refusal.against("shop.codes.size", MOST_BYTES >> 20);
        }
        var text = decoded(file);
        var table = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        var lines = new ArrayList<>(table ? columns(text) : plain(text));
        while (!lines.isEmpty() && lines.getLast().code().isEmpty()) {
            lines.removeLast();
        }
        if (lines.isEmpty()) {
            throw Refusal.against("shop.codes.none");
        }
        if (lines.size() > MOST) {
            throw Refusal.against("shop.codes.many", MOST);
        }
        return lines;
    }

    private static String decoded(byte[] file) {
        var utf16 = file.length >= 2 && (file[0] & 0xff) + (file[1] & 0xff) == 0xfe + 0xff;
        var charsets =
                utf16
                        ? List.of(StandardCharsets.UTF_16)
                        : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        for (var charset : charsets) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw Refusal.against("shop.codes.text");
    }

    private static List<Line> plain(String text) {
        var lines = new ArrayList<Line>();
        text.lines()
                .limit(MOST + 1L)
                .forEach(l -> lines.add(new Line(lines.size() + 1, l.strip())));
        return lines;
    }

    private static List<Line> columns(String text) {
        var lines = new ArrayList<Line>();
        var format = CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(false).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                int no = (int) record.getRecordNumber();
                var code = record.size() == 0 ? "" : record.get(0).strip();
                if (no > 1 || !HEADERS.contains(code.toLowerCase(Locale.ROOT))) {
                    lines.add(new Line(no, code));
                }
                if (lines.size() > MOST) {
                    return lines;
                }
            }
            return lines;
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            throw Refusal.against("shop.codes.text");
        }
    }
}
