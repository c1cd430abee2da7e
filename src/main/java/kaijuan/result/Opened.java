package kaijuan.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A result opened for reading. Nothing is unpacked to disk, nor held beyond a line. */
final class Opened implements AutoCloseable {

    private static final int MOST_PARTS = 500;
    private static final long PACKED = 200;
    private static final long SPARE = 4 << 20;

    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ZipFile zip;
    private final JsonMapper json = Format.json();
    private final Map<String, Lines.Part> read = new LinkedHashMap<>();
    private long left;

    /** Work on a part. */
    interface Work {

        /** Reads the part to its end. */
        void of(LineReader reader) throws Broken;
    }

    private Opened(ZipFile zip, long size) {
        this.zip = zip;
        this.left = size * PACKED + SPARE;
    }

    static Opened of(Path file) throws Broken {
        if (!Files.isRegularFile(file)) {
            throw new Broken("没有这个文件：" + file, "There is no such file: " + file);
        }
        try {
            var zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_PARTS || zip.getEntry(Format.ABOUT) == null) {
                zip.close();
                throw foreign();
            }
            return new Opened(zip, Files.size(file));
        } catch (IOException | IllegalArgumentException e) {
            throw foreign();
        }
    }

    private static Broken foreign() {
        return new Broken(
                "这不是开卷导出的结果文件，或者已经损坏（例如没有下载完）。",
                "This is not a result that Kaijuan exported, or it is damaged, such as by half a"
                        + " download.");
    }

    /** Reads the part, which must be there, to its end. */
    void part(String name, Work work) throws Broken {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Broken("文件里缺少 " + name + "。", name + " is missing in the file.");
        }
        try (var reader = new LineReader(name, zip.getInputStream(entry), this::spend, json)) {
            work.of(reader);
            read.put(name, reader.part());
        } catch (Spent e) {
            throw new Broken(
                    "文件解开后大得不合情理，不再往下读。",
                    "Unpacked, the file is unreasonably large; it is not read on.");
        } catch (IOException e) {
            throw foreign();
        }
    }

    /** The one line of the part. */
    <T> T one(String name, Class<T> type) throws Broken {
        var found = new LinkedHashMap<String, T>();
        part(
                name,
                reader -> {
                    var line = reader.next(type);
                    if (line == null || reader.next(Object.class) != null) {
                        throw reader.wrong();
                    }
                    found.put(name, line);
                });
        return found.values().iterator().next();
    }

    private void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** What was read and is not as the digests in the file say; parts that they do not name. */
    List<Both> altered(Lines.Seal seal) {
        var parts = new LinkedHashMap<>(read);
        parts.remove(Format.SEAL);
        var told = new LinkedHashMap<String, Lines.Part>();
        seal.parts().forEach(p -> told.put(p.name(), p));
        var names = new java.util.TreeSet<>(parts.keySet());
        names.addAll(told.keySet());
        zip.stream().map(e -> e.getName()).filter(n -> !n.equals(Format.SEAL)).forEach(names::add);
        var found = new java.util.ArrayList<Both>();
        for (var name : names) {
            if (!same(parts.get(name), told.get(name))) {
                found.add(
                        new Both(
                                name + " 与文件里登记的摘要不符：导出以后被改动过。",
                                name + " does not match its digest: altered after the export."));
            }
        }
        if (found.isEmpty() && !Format.seal(seal.parts()).digest().equals(seal.digest())) {
            found.add(new Both("总摘要与各部分不符。", "The digest of all parts does not match them."));
        }
        return found;
    }

    private static boolean same(Lines.@Nullable Part a, Lines.@Nullable Part b) {
        return a != null && a.equals(b);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // What had to be read was read.
        }
    }
}
