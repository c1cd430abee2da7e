package kaijuan.staff.web;

/**
 * How far everything sealed lies under the key in use.
 *
 * @param done how many things do
 * @param all how many there are
 */
public record Resealed(long done, long all) {

    /** How many lie under other keys still. */
    public long left() {
        return all - done;
    }
}
