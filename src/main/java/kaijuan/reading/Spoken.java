package kaijuan.reading;

import java.util.Locale;
import kaijuan.ground.text.Text;

/** Counting in words. */
public final class Spoken {

    private Spoken() {}

    /** What became of a beat. */
    public static String sentence(Outcome outcome, Text text) {
        return text.say(
                "beat." + outcome.why().name().toLowerCase(Locale.ROOT),
                length(outcome.today(), text));
    }

    /** Seconds as hours and minutes, cut to the minute. */
    public static String length(long seconds, Text text) {
        long minutes = seconds / 60;
        return minutes < 60
                ? text.say("beat.minutes", minutes)
                : text.say("beat.hours", minutes / 60, minutes % 60);
    }
}
