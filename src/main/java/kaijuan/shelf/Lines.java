package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;

/** Lines of a plain text: stripped, without empty ones, broken paragraphs put together. */
final class Lines {

    private static final int ENOUGH = 40;
    private static final int NARROW = 16;

    private Lines() {}

    /** The lines of the text that say something, one a paragraph. */
    static List<String> of(String text) {
        var raw = text.lines().map(Lines::clean).toList();
        var width = width(raw);
        return width == 0
                ? raw.stream().map(Lines::bare).filter(l -> !l.isEmpty()).toList()
                : joined(raw, width);
    }

    /**
     * The width at which paragraphs were broken by hand, or 0: most lines are full, and a full line
     * seldom ends a sentence.
     */
    private static int width(List<String> raw) {
        var full = raw.stream().filter(l -> !l.isBlank()).toList();
        if (full.size() < ENOUGH) {
            return 0;
        }
        var lengths = full.stream().mapToInt(String::length).sorted().toArray();
        int width = lengths[lengths.length * 9 / 10];
        var wide = full.stream().filter(l -> l.length() >= width - 3).toList();
        var open = wide.stream().filter(l -> !"。！？”」』…：".contains(last(l))).count();
        return width >= NARROW
                        && width <= 90
                        && lengths[lengths.length - 1] <= width + 6
                        && wide.size() * 2 > full.size()
                        && open * 10 > wide.size() * 6L
                ? width
                : 0;
    }

    private static List<String> joined(List<String> raw, int width) {
        var all = new ArrayList<String>();
        var now = new StringBuilder();
        for (var line : raw) {
            var starts = line.startsWith(" ") || line.startsWith("\u3000");
            if ((line.isBlank() || starts || Chapters.heads(bare(line))) && !now.isEmpty()) {
                all.add(now.toString());
                now.setLength(0);
            }
            if (latin(now) && latin(bare(line))) {
                now.append(' ');
            }
            now.append(bare(line));
            if (line.length() < width - 3 && !now.isEmpty()) {
                all.add(now.toString());
                now.setLength(0);
            }
        }
        if (!now.isEmpty()) {
            all.add(now.toString());
        }
        return all.stream().filter(l -> !l.isEmpty()).toList();
    }

    private static boolean latin(CharSequence text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) < 0x250 && text.charAt(0) < 0x250;
    }

    private static String last(String line) {
        return line.substring(line.length() - 1);
    }

    private static String clean(String line) {
        return line.replaceAll("[\\p{Cc}\\ufeff]", " ").stripTrailing();
    }

    private static String bare(String line) {
        return line.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
