package kaijuan.campaign;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The known word nearest to one that is not known: at most two letters are other, missing, too many
 * or turned round.
 */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known words, if one is near. */
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(k -> Math.abs(k.length() - word.length()) <= 2)
                .filter(k -> distance(word, k) <= 2)
                .min(Comparator.comparingInt(k -> distance(word, k)));
    }

    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 1; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int change = rows[i - 1][j - 1] + other;
                int least = Math.min(change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                rows[i][j] = turned(a, i, b, j) ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
            }
        }
        return rows[a.length()][b.length()];
    }

    /** Whether the last two letters stand the other way round. */
    private static boolean turned(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
