package kaijuan.live;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kaijuan.ground.text.Text;

/** Hours of classes as people say them. */
final class Moments {

    private static final DateTimeFormatter ZH =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE HH:mm", Locale.CHINA);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** The day and the hours: {@code 2022年5月3日 星期二 19:00—20:30}. */
    static String hours(LiveClass.Hours hours, ZoneId zone, Text text) {
        return moment(hours.from(), zone, text) + "—" + CLOCK.format(hours.to().atZone(zone));
    }

    static String moment(Instant at, ZoneId zone, Text text) {
        return (text.chinese() ? ZH : EN).format(at.atZone(zone));
    }

    /** How long until then: days and hours, hours and minutes, or minutes. */
    static String left(Duration left, Text text) {
        long minutes = Math.max(1, left.plusSeconds(59).toMinutes());
        if (minutes >= 24 * 60) {
            return text.say("live.left.days", minutes / 1440, minutes / 60 % 24);
        }
        return minutes >= 60
                ? text.say("live.left.hours", minutes / 60, minutes % 60)
                : text.say("live.left.minutes", minutes);
    }
}
