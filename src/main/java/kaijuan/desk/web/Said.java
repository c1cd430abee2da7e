package kaijuan.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Text;
import org.jspecify.annotations.Nullable;

/** Figures as people read them. */
final class Said {

    private static final int MINUTE = 60;
    private static final int LONG = 600 * MINUTE;
    private static final int HOUR = 3600;

    private Said() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Minutes, hours where there are many. */
    static String time(Text text, long seconds) {
        return seconds < LONG
                ? text.say("desk.minutes", number(seconds / MINUTE))
                : text.say("desk.hours", number(seconds / HOUR));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    static String moment(Campaign campaign, Instant at) {
        var local = at.atZone(campaign.zone());
        return "%s %02d:%02d:%02d"
                .formatted(
                        local.toLocalDate(), local.getHour(), local.getMinute(), local.getSecond());
    }
}
