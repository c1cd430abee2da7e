package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of a board, with its moment.
 *
 * @param lists all lists of the board; one with an empty word where it is one list
 * @param list the word of the one given
 * @param lines the places asked for that are public
 * @param entrants how many have a place on the list
 * @param shown how many places are public
 * @param asOf as of when; null when the board has not been published yet
 * @param next when it is published next; null when never, or always
 */
public record Listing(
        List<Lists.One> lists,
        String list,
        List<Line> lines,
        int entrants,
        int shown,
        @Nullable Instant asOf,
        @Nullable Instant next) {

    /** Of a board that is one list. */
    static Listing whole(List<Line> lines, int entrants, int shown, @Nullable Instant asOf) {
        return new Listing(Lists.WHOLE, "", lines, entrants, shown, asOf, null);
    }

    /** Nothing yet. */
    static Listing nothing(List<Lists.One> lists, String list, int shown, @Nullable Instant next) {
        return new Listing(lists, list, List.of(), 0, shown, null, next);
    }
}
