package kaijuan.campaign;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word nearest to one that is not known (Levenshtein distance of at most 2). */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known words, if one is near. */
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(word, k) <= 2)
                .min(Comparator.comparingInt(k -> distance(word, k)));
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
