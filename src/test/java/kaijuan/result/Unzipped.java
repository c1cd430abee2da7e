package kaijuan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A result whose parts can be altered. */
final class Unzipped {

    private final Map<String, String> parts = new LinkedHashMap<>();

    static Unzipped of(Path file) throws IOException {
        var unzipped = new Unzipped();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                unzipped.parts.put(entry.getName(), text);
            }
        }
        return unzipped;
    }

    String part(String name) {
        return parts.get(name);
    }

    String all() {
        return String.join("\n", parts.values());
    }

    void change(String part, String from, String to) {
        assertThat(parts.get(part)).contains(from);
        int at = parts.get(part).indexOf(from);
        var text = parts.get(part);
        parts.put(part, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    void put(String part, String text) {
        parts.put(part, text);
    }

    void drop(String part) {
        parts.remove(part);
    }

    /** Makes the digests fit. */
    void seal() {
        var done = new ArrayList<Lines.Part>();
        parts.forEach(
                (name, text) -> {
                    if (!name.equals(Format.SEAL)) {
                        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
                        done.add(new Lines.Part(name, bytes, Format.digest(text)));
                    }
                });
        parts.put(Format.SEAL, Format.json().writeValueAsString(Format.seal(done)) + "\n");
    }

    Path file() throws IOException {
        var file = Files.createTempFile("result", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
