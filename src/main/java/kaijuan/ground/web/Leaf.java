package kaijuan.ground.web;

/**
 * A page of a long list.
 *
 * @param at which, from 1
 * @param of how many there are; at least 1
 * @param from how many rows stand on the pages before it
 */
public record Leaf(int at, int of, int from) {

    /** The page that is asked for, or the nearest there is. */
    public static Leaf of(int rows, int most, int asked) {
        int of = Math.max(1, Math.ceilDiv(rows, most));
        int at = Math.clamp(asked, 1, of);
        return new Leaf(at, of, (at - 1) * most);
    }
}
