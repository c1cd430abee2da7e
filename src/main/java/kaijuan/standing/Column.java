package kaijuan.standing;

/**
 * One number of everybody in a field.
 *
 * @param values the numbers, in units of the last place after the point
 * @param reached when what last raised each happened, in milliseconds since 1970; 0 for none
 * @param decimals places after the point
 */
record Column(long[] values, long[] reached, int decimals) {

    /** Nothing for so many. */
    static Column empty(int size, int decimals) {
        return new Column(new long[size], new long[size], decimals);
    }
}
