package kaijuan.unit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads CSV in UTF-8, UTF-16 with its mark, or GB18030; comma, semicolon or tab. */
final class CsvLines {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvLines() {}

    static Lines read(byte[] file) {
        var text = decoded(file);
        return text.isPresent() ? parsed(text.get()) : Lines.unread(Finding.at(1, "encoding"));
    }

    private static Optional<String> decoded(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xff) + (file[1] & 0xff) == 0xfe + 0xff) {
            return decoded(file, StandardCharsets.UTF_16);
        }
        return decoded(file, StandardCharsets.UTF_8).or(() -> decoded(file, GB18030));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Lines parsed(String text) {
        var lines = new ArrayList<Lines.Line>();
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setTrim(true).get();
        long before = 0;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                var line =
                        new Lines.Line(
                                (int) before + 1, record.stream().map(CsvLines::bare).toList());
                before = parser.getCurrentLineNumber();
                if (!line.empty()) {
                    lines.add(line);
                }
                if (lines.size() > Lines.MOST) {
                    return Lines.unread(Finding.at(line.number(), "long", Lines.MOST));
                }
            }
            return new Lines(lines, List.of());
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            return new Lines(lines, List.of(Finding.at((int) before + 1, "quotes")));
        }
    }

    /** The separator that the first line has most of. */
    private static char separator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
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

    private static String bare(String cell) {
        return cell.strip();
    }
}
