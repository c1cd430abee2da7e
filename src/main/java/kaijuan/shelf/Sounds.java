package kaijuan.shelf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.text.Pinyin;

/** How names sound and how they are found: pinyin, initials, folded text and its pairs. */
final class Sounds {

    /** Readings that a surname has, where the usual reading is another. */
    private static final Map<String, String> SURNAMES =
            Map.of("曾", "zeng", "单", "shan", "解", "xie", "查", "zha", "仇", "qiu", "区", "ou");

    private static final int MOST_READINGS = 8;

    private Sounds() {}

    /** The text in lower case, in normal width, without white space. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", "");
    }

    /** The usual reading, syllables apart; sorts as people expect. */
    static String key(String name) {
        return String.join(" ", Pinyin.syllables(bare(name)));
    }

    /** What a search looks through: the name, the author and how both sound. */
    static String found(String name, String author) {
        var all = new LinkedHashSet<String>();
        all.add(fold(name));
        all.add(fold(author));
        all.addAll(sounds(bare(name)));
        all.addAll(sounds(bare(author)));
        all.remove("");
        return String.join("\n", all);
    }

    /** Every one and every two characters in a row. */
    static Set<String> grams(String text) {
        var grams = new LinkedHashSet<String>();
        for (var line : text.split("\n")) {
            var points = line.codePoints().mapToObj(Character::toString).toList();
            grams.addAll(points);
            for (int i = 1; i < points.size(); i++) {
                grams.add(points.get(i - 1) + points.get(i));
            }
        }
        grams.remove("");
        return grams;
    }

    private static Set<String> sounds(String text) {
        var all = new LinkedHashSet<String>();
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return all;
        }
        for (var one : readings(text)) {
            all.add(String.join("", one));
            all.add(String.join("", one.stream().map(s -> s.substring(0, 1)).toList()));
        }
        return all;
    }

    /** The usual reading first, then those with other readings of one character each. */
    private static List<List<String>> readings(String text) {
        var usual = Pinyin.syllables(text);
        var all = new ArrayList<List<String>>();
        all.add(usual);
        var surname = SURNAMES.get(text.isEmpty() ? "" : text.substring(0, 1));
        if (surname != null) {
            all.add(with(usual, 0, surname));
        }
        if (usual.size() != text.codePointCount(0, text.length())) {
            return all;
        }
        for (int i = 0; i < usual.size() && all.size() < MOST_READINGS; i++) {
            for (var other : Pinyin.readings(text.charAt(text.offsetByCodePoints(0, i)))) {
                if (!other.equals(usual.get(i)) && all.size() < MOST_READINGS) {
                    all.add(with(usual, i, other));
                }
            }
        }
        return all;
    }

    private static List<String> with(List<String> usual, int at, String other) {
        var changed = new ArrayList<>(usual);
        changed.set(at, other);
        return changed;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
