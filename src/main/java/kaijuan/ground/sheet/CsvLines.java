package kaijuan.ground.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Lines of CSV. The file is read twice: once to learn its characters, once for its cells. */
final class CsvLines implements Sheet.Lines {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 8192;
    private static final int WIDEST = 100;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long before;

    private CsvLines(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvLines open(Path file) throws IOException {
        var charset = charset(file);
        var reader = reader(file, charset);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator(file, charset));
        return new CsvLines(CSVParser.parse(reader, format.setTrim(true).get()));
    }

    private static Charset charset(Path file) throws IOException {
        byte[] mark;
        try (var in = Files.newInputStream(file)) {
            mark = in.readNBytes(2);
        }
        boolean wide = mark.length == 2 && (mark[0] & 0xff) + (mark[1] & 0xff) == 0xfe + 0xff;
        var some =
                wide ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
        for (var charset : some) {
            if (reads(file, charset)) {
                return charset;
            }
        }
        throw new Unread(1, "sheet.encoding");
    }

    private static boolean reads(Path file, Charset charset) throws IOException {
        var buffer = new char[HEAD];
        try (var in = reader(file, charset)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\0') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A reader that refuses what is not of the charset; the mark at the beginning is passed. */
    private static Reader reader(Path file, Charset charset) throws IOException {
        var in = new InputStreamReader(Files.newInputStream(file), charset.newDecoder());
        var reader = new java.io.BufferedReader(in, HEAD);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The separator that the first line has most of. */
    private static char separator(Path file, Charset charset) throws IOException {
        var head = new char[HEAD];
        int n;
        try (var in = reader(file, charset)) {
            n = Math.max(0, in.read(head));
        }
        var header =
                new String(head, 0, n).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char one : new char[] {';', '\t'}) {
            if (count(header, one) > count(header, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String header, char one) {
        return header.chars().filter(c -> c == one).count();
    }

    @Override
    public @Nullable Line next() {
        int number = (int) before + 1;
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            before = parser.getCurrentLineNumber();
            var cells = record.stream().limit(WIDEST).map(String::strip).toList();
            return new Line(number, cells, List.of());
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Unread(number, "sheet.quotes");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
