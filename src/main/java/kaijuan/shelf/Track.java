package kaijuan.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.web.Refusal;

/**
 * A track of an MP4 file.
 *
 * @param id its number
 * @param kind {@code vide}, {@code soun}, {@code text} or another
 * @param codec the type of its first sample entry, such as {@code avc1} or {@code mp4a}
 * @param millis how long it is, by the sum of its samples
 * @param chapters the number of the track that holds its chapters, or 0
 * @param box where it is
 */
record Track(long id, String kind, String codec, long millis, long chapters, Boxes.Box box) {

    private static final int MOST_MARKS = 2000;
    private static final int MOST_ENTRIES = 20_000_000;

    static Track of(Window file, Boxes.Box box) throws IOException {
        var head = need(file, box, "tkhd");
        long id = file.number(head.start() + (file.at(head.start()) == 1 ? 20 : 12), 4);
        var kind = file.word(need(file, box, "mdia", "hdlr").start() + 8, 4);
        var entries = Boxes.in(file, need(file, box, "mdia", "minf", "stbl", "stsd"), 8);
        var chap = Boxes.at(file, box, "tref", "chap");
        return new Track(
                id,
                kind,
                entries.isEmpty() ? "" : entries.getFirst().type(),
                millis(file, box),
                chap.isPresent() && chap.get().length() >= 4
                        ? file.number(chap.get().start(), 4)
                        : 0,
                box);
    }

    /** Width and height of the pictures of a film. */
    int[] size(Window file) throws IOException {
        var entry = Boxes.in(file, need(file, box, "mdia", "minf", "stbl", "stsd"), 8).getFirst();
        return new int[] {
            (int) file.number(entry.start() + 24, 2), (int) file.number(entry.start() + 26, 2)
        };
    }

    /** Whether the last of its content lies in the file. */
    boolean whole(Window file) throws IOException {
        var stbl = need(file, box, "mdia", "minf", "stbl");
        var offsets = offsets(file, stbl);
        long last = 0;
        for (long i = Math.max(0, offsets.count() - 1); i < offsets.count(); i++) {
            last = offsets.at(file, i);
        }
        return last > 0 && last < file.size();
    }

    /** Chapters, when this is a track of them. */
    List<Mark> marks(Window file) throws IOException {
        var stbl = need(file, box, "mdia", "minf", "stbl");
        var stts = need(file, stbl, "stts");
        var places = places(file, stbl);
        long scale = scale(file, box);
        var marks = new ArrayList<Mark>();
        long time = 0;
        long count = file.number(stts.start() + 4, 4);
        for (long run = 0; run < count && marks.size() < places.size(); run++) {
            long many = file.number(stts.start() + 8 + run * 8, 4);
            long delta = file.number(stts.start() + 12 + run * 8, 4);
            for (long i = 0; i < many && marks.size() < places.size(); i++) {
                long at = places.get(marks.size());
                int length = (int) file.number(at, 2);
                var name = text(file.bytes(at + 2, length));
                marks.add(new Mark(time * 1000 / scale, name));
                time += delta;
            }
        }
        return marks;
    }

    /** Where each sample starts: chunks hold several, one behind the other. */
    private static List<Long> places(Window file, Boxes.Box stbl) throws IOException {
        var offsets = offsets(file, stbl);
        var stsc = need(file, stbl, "stsc");
        var stsz = need(file, stbl, "stsz");
        long runs = file.number(stsc.start() + 4, 4);
        long equal = file.number(stsz.start() + 4, 4);
        long samples = Math.min(MOST_MARKS, file.number(stsz.start() + 8, 4));
        var places = new ArrayList<Long>();
        long run = 0;
        for (long chunk = 0; chunk < offsets.count() && places.size() < samples; chunk++) {
            while (run + 1 < runs
                    && file.number(stsc.start() + 8 + (run + 1) * 12, 4) <= chunk + 1) {
                run++;
            }
            long many = file.number(stsc.start() + 12 + run * 12, 4);
            long at = offsets.at(file, chunk);
            for (long i = 0; i < many && places.size() < samples; i++) {
                long size = stsz.start() + 12 + places.size() * 4L;
                places.add(at);
                at += equal == 0 ? file.number(size, 4) : equal;
            }
        }
        return places;
    }

    private static String text(byte[] bytes) {
        var wide = bytes.length >= 2 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
        var text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.isBlank() ? "…" : Label.cut(text, 200);
    }

    private static long millis(Window file, Boxes.Box box) throws IOException {
        var stts = need(file, box, "mdia", "minf", "stbl", "stts");
        long count = file.number(stts.start() + 4, 4);
        if (count > MOST_ENTRIES || 8 + count * 8 > stts.length()) {
            throw Refusal.against("shelf.refused.mp4");
        }
        long time = 0;
        for (long i = 0; i < count; i++) {
            time +=
                    file.number(stts.start() + 8 + i * 8, 4)
                            * file.number(stts.start() + 12 + i * 8, 4);
        }
        return time * 1000 / scale(file, box);
    }

    private static long scale(Window file, Boxes.Box box) throws IOException {
        var head = need(file, box, "mdia", "mdhd");
        long scale = file.number(head.start() + (file.at(head.start()) == 1 ? 20 : 12), 4);
        if (scale == 0) {
            throw Refusal.against("shelf.refused.mp4");
        }
        return scale;
    }

    private record Offsets(Boxes.Box box, int width, long count) {
        long at(Window file, long i) throws IOException {
            return file.number(box.start() + 8 + i * width, width);
        }
    }

    private static Offsets offsets(Window file, Boxes.Box stbl) throws IOException {
        var wide = Boxes.at(file, stbl, "co64");
        var box = wide.isPresent() ? wide.get() : need(file, stbl, "stco");
        int width = wide.isPresent() ? 8 : 4;
        long count = Math.min(file.number(box.start() + 4, 4), (box.length() - 8) / width);
        return new Offsets(box, width, count);
    }

    private static Boxes.Box need(Window file, Boxes.Box box, String... path) throws IOException {
        return Boxes.at(file, box, path).orElseThrow(() -> Refusal.against("shelf.refused.mp4"));
    }
}
