package kaijuan.reading.web;

/** Lengths as a clock shows them. */
public final class Clocked {

    private Clocked() {}

    /** Milliseconds as minutes and seconds, with hours where there are any: {@code 1:02:03}. */
    public static String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        long minutes = seconds / 60;
        return minutes < 60
                ? "%d:%02d".formatted(minutes, seconds % 60)
                : "%d:%02d:%02d".formatted(minutes / 60, minutes % 60, seconds % 60);
    }
}
