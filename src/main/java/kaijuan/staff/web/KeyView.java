package kaijuan.staff.web;

/**
 * A key as operators see it: never the key.
 *
 * @param number its number
 * @param fingerprint by which it is known again
 * @param made since when it is there, in words
 * @param under how many sealed things lie under it
 * @param seals whether it seals now
 * @param held how many of the programs that serve hold it
 * @param offered whether it may be put to use now
 */
public record KeyView(
        int number,
        String fingerprint,
        String made,
        long under,
        boolean seals,
        int held,
        boolean offered) {}
