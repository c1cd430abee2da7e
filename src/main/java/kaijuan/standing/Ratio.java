package kaijuan.standing;

import java.math.BigInteger;

/** Exact fractions, rounded once: the same on every machine. */
final class Ratio {

    private Ratio() {}

    /** {@code a × b / c}, rounded half up; none is negative, and c is above 0. */
    static long of(long a, long b, long c) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) == 0 && low >= 0 && low <= Long.MAX_VALUE - c / 2) {
            return (low + c / 2) / c;
        }
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .add(BigInteger.valueOf(c / 2))
                .divide(BigInteger.valueOf(c))
                .longValueExact();
    }
}
