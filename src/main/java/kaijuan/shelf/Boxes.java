package kaijuan.shelf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes of an MP4 file within a range of it. */
final class Boxes {

    private static final int MOST = 100_000;

    private Boxes() {}

    /** A box: its type and where its content starts and ends. */
    record Box(String type, long start, long end) {

        long length() {
            return end - start;
        }
    }

    /** All boxes of the file; the last may be cut off, then its end is behind the file's. */
    static List<Box> of(Window file) throws IOException {
        return within(file, 0, file.size(), true);
    }

    /** The boxes in a box, after so many bytes of its own. */
    static List<Box> in(Window file, Box box, int after) throws IOException {
        return within(file, box.start() + after, box.end(), false);
    }

    /** The first box along the path of types. */
    static Optional<Box> at(Window file, Box from, String... path) throws IOException {
        var box = from;
        for (var type : path) {
            // The box meta is the only one on these ways that has bytes of its own.
            var found = first(in(file, box, box.type().equals("meta") ? 4 : 0), type);
            if (found.isEmpty()) {
                return found;
            }
            box = found.get();
        }
        return Optional.of(box);
    }

    static Optional<Box> first(List<Box> boxes, String type) {
        return boxes.stream().filter(b -> b.type().equals(type)).findFirst();
    }

    private static List<Box> within(Window file, long from, long to, boolean top)
            throws IOException {
        var boxes = new ArrayList<Box>();
        long at = from;
        while (at + 8 <= to && boxes.size() < MOST) {
            long size = file.number(at, 4);
            var type = file.word(at + 4, 4);
            int head = 8;
            if (size == 1 && at + 16 <= to) {
                size = file.number(at + 8, 8);
                head = 16;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < head || !top && at + size > to || at + size < 0) {
                break;
            }
            boxes.add(new Box(type, at + head, at + size));
            at += size;
        }
        return boxes;
    }
}
