package kaijuan.shelf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kaijuan.ground.text.Encoding;

/**
 * The tag in front of an MP3 (ID3v2.2 to 2.4).
 *
 * @param words title and artist
 * @param marks chapters
 * @param cover the cover, none or one
 * @param end where the tag ends in the file
 */
record Id3(Draft.Words words, List<Mark> marks, List<Draft.Picture> cover, long end) {

    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_MARKS = 2000;

    /** Reads the tag; empty if there is none. */
    static Id3 of(Window file) throws IOException {
        if (file.size() < 10 || !file.word(0, 3).equals("ID3")) {
            return new Id3(new Draft.Words("", "", ""), List.of(), List.of(), 0);
        }
        int version = file.at(3);
        int flags = file.at(5);
        long size = synchsafe(file.number(6, 4));
        long end = 10 + size + ((flags & 0x10) == 0 ? 0 : 10);
        if (size > MOST_BYTES || version < 3 || version > 4) {
            return new Id3(new Draft.Words("", "", ""), List.of(), List.of(), end);
        }
        var body = file.bytes(10, (int) Math.min(size, file.size() - 10));
        var whole = (flags & 0x80) != 0 && version == 3 ? synchronised(body) : body;
        int skip = (flags & 0x40) == 0 || whole.length < 4 ? 0 : extended(whole, version);
        return new Reading(version).read(Arrays.copyOfRange(whole, skip, whole.length), end);
    }

    private static int extended(byte[] body, int version) {
        long size = number(body, 0);
        return (int) Math.min(body.length, version == 4 ? synchsafe(size) : size + 4);
    }

    private static final class Reading {

        private final int version;
        private String name = "";
        private String artist = "";
        private final List<Mark> marks = new ArrayList<>();
        private final List<Draft.Picture> cover = new ArrayList<>();

        Reading(int version) {
            this.version = version;
        }

        Id3 read(byte[] body, long end) {
            frames(body, this::top);
            marks.sort(Comparator.comparingLong(Mark::at));
            var words = new Draft.Words(name, artist, "");
            return new Id3(words, List.copyOf(marks), List.copyOf(cover), end);
        }

        private interface Taker {
            void take(String id, byte[] body);
        }

        private void frames(byte[] body, Taker taker) {
            int at = 0;
            while (at + 10 <= body.length && body[at] != 0) {
                var id = new String(body, at, 4, StandardCharsets.ISO_8859_1);
                long size = number(body, at + 4);
                int length = (int) Math.min(version == 4 ? synchsafe(size) : size, 1 << 30);
                int start = at + 10;
                if (length > body.length - start) {
                    return;
                }
                int flags = body[at + 9];
                var content = Arrays.copyOfRange(body, start, start + length);
                if (version == 4 && (flags & 1) != 0 && length >= 4) {
                    content = Arrays.copyOfRange(content, 4, length);
                }
                taker.take(id, version == 4 && (flags & 2) != 0 ? synchronised(content) : content);
                at = start + length;
            }
        }

        private void top(String id, byte[] body) {
            switch (id) {
                case "TIT2" -> name = text(body);
                case "TPE1" -> artist = text(body);
                case "APIC" -> picture(body);
                case "CHAP" -> chapter(body);
                default -> {}
            }
        }

        private void chapter(byte[] body) {
            int named = 0;
            while (named < body.length && body[named] != 0) {
                named++;
            }
            if (named + 17 > body.length || marks.size() >= MOST_MARKS) {
                return;
            }
            long at = number(body, named + 1);
            var title = new String[] {""};
            frames(
                    Arrays.copyOfRange(body, named + 17, body.length),
                    (id, content) -> {
                        if (id.equals("TIT2")) {
                            title[0] = text(content);
                        }
                    });
            marks.add(new Mark(at, title[0].isBlank() ? "" + (marks.size() + 1) : title[0]));
        }

        private void picture(byte[] body) {
            // After the type and the words, of whatever encoding, the picture's own signature.
            for (int i = 1; i < Math.min(body.length - 12, 600) && cover.isEmpty(); i++) {
                if (body[i] == (byte) 0xff && body[i + 1] == (byte) 0xd8
                        || body[i] == (byte) 0x89 && body[i + 1] == 'P') {
                    var bytes = Arrays.copyOfRange(body, i, body.length);
                    Pictures.type(bytes)
                            .ifPresent(t -> cover.add(new Draft.Picture("cover", t, () -> bytes)));
                }
            }
        }
    }

    /** Text whose first byte says its encoding; old programs say Latin-1 and write GBK. */
    private static String text(byte[] body) {
        if (body.length < 2) {
            return "";
        }
        var rest = Arrays.copyOfRange(body, 1, body.length);
        Charset charset =
                switch (body[0]) {
                    case 1 -> StandardCharsets.UTF_16;
                    case 2 -> StandardCharsets.UTF_16BE;
                    default -> StandardCharsets.UTF_8;
                };
        var text =
                body[0] == 0 ? Encoding.text(zeroless(rest)).orElse("") : new String(rest, charset);
        return Label.cut(text.replaceFirst("(?s)\0.*", ""), 200);
    }

    private static byte[] zeroless(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static byte[] synchronised(byte[] bytes) {
        var out = new byte[bytes.length];
        int n = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (i == 0 || bytes[i] != 0 || bytes[i - 1] != (byte) 0xff) {
                out[n++] = bytes[i];
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static long number(byte[] bytes, int at) {
        return (bytes[at] & 0xffL) << 24
                | (bytes[at + 1] & 0xffL) << 16
                | (bytes[at + 2] & 0xffL) << 8
                | bytes[at + 3] & 0xffL;
    }

    private static long synchsafe(long number) {
        return (number & 0x7f)
                | (number >> 8 & 0x7f) << 7
                | (number >> 16 & 0x7f) << 14
                | (number >> 24 & 0x7f) << 21;
    }
}
