package kaijuan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijuan.shelf.Part;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Where words stand in a book. */
@Component
public class Concordance {

    /** So many places are shown at most. */
    public static final int MOST = 100;

    private static final int AROUND = 24;

    private final Shelf shelf;

    Concordance(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A place where the words stand.
     *
     * @param at characters from the start of the part, white space not counted
     * @param before what stands before them
     * @param words the words as they stand there
     * @param after what stands after them
     */
    public record Found(Part part, int at, String before, String words, String after) {}

    /** The first places of the words in the title, in the order of its text. */
    public List<Found> find(Title title, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (var part : title.parts()) {
            for (var block :
                    Jsoup.parseBodyFragment(shelf.html(title.id(), part.no())).body().children()) {
                look(part, block, wanted, found);
                if (found.size() >= MOST) {
                    return found.subList(0, MOST);
                }
            }
        }
        return found;
    }

    private static void look(Part part, Element block, String wanted, List<Found> found) {
        var text = block.wholeText();
        var plain = text.toLowerCase(Locale.ROOT);
        if (plain.length() != text.length()) {
            plain = text;
        }
        int start = Integer.parseInt("0" + block.attr("data-at"));
        for (int i = plain.indexOf(wanted);
                i >= 0;
                i = plain.indexOf(wanted, i + wanted.length())) {
            int end = i + wanted.length();
            found.add(
                    new Found(
                            part,
                            start + characters(text.substring(0, i)),
                            text.substring(Math.max(0, i - AROUND), i).stripLeading(),
                            text.substring(i, end),
                            text.substring(end, Math.min(text.length(), end + AROUND))));
        }
    }

    private static int characters(String text) {
        return (int)
                text.codePoints()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .count();
    }
}
