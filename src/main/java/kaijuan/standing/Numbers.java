package kaijuan.standing;

import java.util.List;

/**
 * The numbers behind a score, as a row keeps them: of each part its value, what that is in its form
 * in ten-thousandths of a point, and the sum before it was divided; then the further keys; then of
 * units how many entered, where the board counts them, and the target.
 *
 * @param parts how many parts the board has
 * @param keys how many further keys
 * @param all the numbers
 */
record Numbers(int parts, int keys, List<Long> all) {

    /** Numbers of a part. */
    static final int EACH = 3;

    static Numbers of(Board board, Printed row) {
        return new Numbers(board.formula().parts().size(), board.then().size(), row.parts());
    }

    /** Whether there are any: of a plain sum there are none. */
    boolean told() {
        return all.size() >= EACH * parts + keys;
    }

    long value(int part) {
        return all.get(EACH * part);
    }

    long norm(int part) {
        return all.get(EACH * part + 1);
    }

    long sum(int part) {
        return all.get(EACH * part + 2);
    }

    long key(int key) {
        return all.get(EACH * parts + key);
    }

    /** How many entered; 0 where that is not counted. */
    long heads() {
        return rest(0);
    }

    /** The target; 0 for none. */
    long target() {
        return rest(1);
    }

    private long rest(int nth) {
        int at = EACH * parts + keys + nth;
        return at < all.size() ? all.get(at) : 0;
    }
}
