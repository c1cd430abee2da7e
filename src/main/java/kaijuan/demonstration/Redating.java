package kaijuan.demonstration;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Moves a definition in time, so that a day of today's lies in its middle. */
final class Redating {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern THEME = Pattern.compile("(?m)^( +theme: )" + DAY.pattern());
    private static final int AHEAD = 14;

    private Redating() {}

    /**
     * The same document with every date moved so that the middle day falls on today; units may
     * propose live classes for some days more, to be tried out.
     */
    static String around(String document, LocalDate middle, LocalDate today) {
        long days = today.toEpochDay() - middle.toEpochDay();
        var moved =
                DAY.matcher(document)
                        .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
        return THEME.matcher(moved).replaceAll("$1" + today.plusDays(AHEAD));
    }
}
