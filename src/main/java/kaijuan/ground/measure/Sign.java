package kaijuan.ground.measure;

/**
 * One figure of health.
 *
 * @param key of its words, whose last part names it for Prometheus too, with its unit at the end,
 *     such as {@code ground.sign.bell-oldest-seconds}
 * @param of what of several it is about, one of a few words; empty for the only one
 * @param value the figure
 * @param bad whether somebody should look
 */
public record Sign(String key, String of, double value, boolean bad) {

    /** Its name for Prometheus, without the program's. */
    String name() {
        return key.substring(key.lastIndexOf('.') + 1).replace('-', '.');
    }
}
