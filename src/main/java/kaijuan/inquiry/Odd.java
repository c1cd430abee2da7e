package kaijuan.inquiry;

/**
 * Something odd about a day.
 *
 * @param what what
 * @param measured how much: seconds, hours, parts or stays alike, accounts
 * @param bound from where on that is odd, in the same unit
 */
public record Odd(What what, int measured, int bound) {}
