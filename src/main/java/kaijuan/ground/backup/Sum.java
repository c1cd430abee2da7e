package kaijuan.ground.backup;

/**
 * How much a backup holds.
 *
 * @param tables of the database
 * @param rows in all of them
 * @param files beside it
 * @param bytes of those files
 */
public record Sum(int tables, long rows, long files, long bytes) {

    static final Sum NONE = new Sum(0, 0, 0, 0);

    Sum table(long more) {
        return new Sum(tables + 1, rows + more, files, bytes);
    }

    Sum file(long more) {
        return new Sum(tables, rows, files + 1, bytes + more);
    }
}
