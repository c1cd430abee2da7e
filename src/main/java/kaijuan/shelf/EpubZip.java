package kaijuan.shelf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kaijuan.ground.web.Refusal;

/** The archive of an EPUB within limits; nothing is ever unpacked to the disk. */
final class EpubZip implements AutoCloseable {

    private static final long MOST_BYTES = 300L << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_DIRECTORY = 4 << 20;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final long MOST_RATIO = 200;
    private static final int SMALL = 20 << 20;
    private static final int END = 22;

    private final ZipFile zip;
    private long unpacked;

    private EpubZip(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens the archive, or refuses it. */
    static EpubZip open(Path file) throws IOException {
        directory(Content.sized(file, MOST_BYTES));
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw Refusal.against("shelf.refused.epub.broken");
        }
        try {
            check(Collections.list(zip.entries()), java.nio.file.Files.size(file));
            return new EpubZip(zip);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Whether there is an entry of the name. */
    boolean has(String name) {
        var entry = zip.getEntry(name);
        return entry != null && !entry.isDirectory();
    }

    /** The entry's content, refused if it is missing, larger than allowed or damaged. */
    byte[] bytes(String name, int most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            throw Refusal.against("shelf.refused.epub.missing", Label.cut(name, 100));
        }
        byte[] bytes;
        // The size an entry states is the maker's word; only what comes out is believed.
        try (var in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(most + 1);
        } catch (ZipException | java.io.EOFException e) {
            throw Refusal.against("shelf.refused.epub.broken");
        }
        unpacked += bytes.length;
        if (bytes.length > most || unpacked > MOST_UNPACKED) {
            throw Refusal.against("shelf.refused.epub.bomb");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Looks at the archive's directory before anything reads all of it into memory. */
    private static void directory(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), END + 0xffff)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            for (int i = tail.length - END; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    if (number(tail, i + 12, 4) > MOST_DIRECTORY
                            || number(tail, i + 10, 2) > MOST_ENTRIES) {
                        throw Refusal.against("shelf.refused.epub.entries", MOST_ENTRIES);
                    }
                    return;
                }
            }
        }
        throw Refusal.against("shelf.refused.epub.broken");
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }

    private static void check(List<? extends ZipEntry> entries, long size) {
        long total = 0;
        for (var entry : entries) {
            if (outside(entry.getName())) {
                throw Refusal.against("shelf.refused.epub.path");
            }
            total += Math.max(0, entry.getSize());
        }
        if (entries.size() > MOST_ENTRIES) {
            throw Refusal.against("shelf.refused.epub.entries", MOST_ENTRIES);
        }
        if (total > MOST_UNPACKED || total > SMALL && total > size * MOST_RATIO) {
            throw Refusal.against("shelf.refused.epub.bomb");
        }
    }

    private static boolean outside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
    }
}
