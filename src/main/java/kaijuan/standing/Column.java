package kaijuan.standing;

/**
 * One number of everybody in a field.
 *
 * @param values the numbers, in units of the last place after the point
 * @param sums the sums before they were divided; the values themselves where they were not
 * @param reached when what last raised each happened, in milliseconds since 1970; 0 for none
 * @param decimals places after the point
 */
record Column(long[] values, long[] sums, long[] reached, int decimals) {

    /** Numbers that were not divided. */
    static Column of(long[] values, long[] reached, int decimals) {
        return new Column(values, values, reached, decimals);
    }

    /** Nothing for so many. */
    static Column empty(int size, int decimals) {
        return of(new long[size], new long[size], decimals);
    }
}
