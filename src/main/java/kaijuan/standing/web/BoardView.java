package kaijuan.standing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaijuan.standing.Board;
import kaijuan.standing.Line;
import kaijuan.standing.Mine;
import org.jspecify.annotations.Nullable;

/**
 * A board's page.
 *
 * @param home the address of the campaign's boards, without a slash at the end
 * @param boards all boards
 * @param board the one shown
 * @param published the number of the publication that is shown; null for what stands now
 * @param lists its lists, of which one is shown; empty where the board is one list
 * @param rules its rules in plain words
 * @param asOf as of when, when next and of how many; null before the first publication
 * @param rows its places
 * @param mine the person's own place, or null
 * @param own what is said where there is no own place; null when nobody is signed in
 * @param empty why there are no rows; null when there are
 * @param at the page, from 1
 * @param of how many pages there are
 */
public record BoardView(
        String home,
        List<Board> boards,
        Board board,
        @Nullable Long published,
        List<Choice> lists,
        List<String> rules,
        @Nullable String asOf,
        List<Row> rows,
        @Nullable Own mine,
        @Nullable String own,
        @Nullable Empty empty,
        int at,
        int of) {

    /** A list of a split board. */
    public record Choice(String id, String name, boolean current) {}

    /**
     * A place in words.
     *
     * @param line the place
     * @param score the score in words
     * @param me whether it is the person's own
     */
    public record Row(Line line, String score, boolean me) {}

    /**
     * The person's own place in words.
     *
     * @param mine the place
     * @param rank the rank in words
     * @param lift what would lift one place, or why there is nothing
     */
    public record Own(Mine mine, String rank, String lift) {}

    /**
     * Why there are no rows.
     *
     * @param title in short
     * @param text what will be
     */
    public record Empty(String title, String text) {}

    /** The address of the board as it stands now. */
    public String current() {
        return home + "/" + board.id();
    }

    /** The address of what is shown. */
    public String address() {
        return published == null ? current() : current() + "/published/" + published;
    }

    /** The address that explains a place. */
    public String why(Row row) {
        var list = lists.stream().filter(Choice::current).findFirst();
        return current()
                + "/why?place="
                + row.line().place()
                + list.map(l -> "&list=" + encoded(l)).orElse("")
                + (published == null ? "" : "&published=" + published);
    }

    /** The address that explains the person's own place. */
    public String whyMine() {
        return current() + "/why/me" + (published == null ? "" : "?published=" + published);
    }

    /** The address of a page of the list, without the page's number. */
    public String pages() {
        return lists.stream()
                .filter(Choice::current)
                .map(c -> address(c) + "&page=")
                .findFirst()
                .orElse(address() + "?page=");
    }

    /** The address of a list. */
    public String address(Choice list) {
        return address() + "?list=" + encoded(list);
    }

    private static String encoded(Choice list) {
        return URLEncoder.encode(list.id(), StandardCharsets.UTF_8);
    }

    /** Seconds between two looks at a live board. */
    public int every() {
        return 15;
    }
}
