package kaijuan.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import kaijuan.ground.text.Both;

/** Scores and moments in words. */
public final class Words {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY_CLOCK = DateTimeFormatter.ofPattern("M-d HH:mm");

    private Words() {}

    /** {@code 96 时 12 分}, {@code 1 286 分}, {@code 320 人}. */
    public static Both score(Board board, long score) {
        return amount(board.quantity(), board.decimals(), score);
    }

    /** So much of something, in the given places after the point. */
    static Both amount(Quantity of, int decimals, long amount) {
        if (of == Quantity.TIME) {
            return time(amount);
        }
        var number = decimal(amount, decimals);
        return new Both(number + " " + of.word().zh(), number + " " + of.word().en());
    }

    /** What would lift one place: {@code 再读 6 分钟升 1 位}. */
    public static Both lift(Board board, long more) {
        if (more <= 0) {
            return new Both("与前一位同分，由后面的数分先后", "as much as the one above; further numbers decide");
        }
        if (board.measure().equals("invited")) {
            return new Both(
                    "再邀请 " + number(more) + " 人升 1 位",
                    number(more) + " more friends lift you one place");
        }
        if (board.quantity() != Quantity.TIME) {
            var amount = amount(board.quantity(), board.decimals(), more);
            return new Both(
                    "再得 " + amount.zh() + "升 1 位", amount.en() + " more lift you one place");
        }
        long minutes = Math.max(1, Math.ceilDiv(more, 60));
        return new Both(
                "再读 " + number(minutes) + " 分钟升 1 位",
                number(minutes) + " more minutes lift you one place");
    }

    /** {@code 1 286.50}: a number of units of the last place after the point. */
    public static String decimal(long amount, int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        var whole = number(Math.abs(amount) / unit);
        var sign = amount < 0 ? "-" : "";
        return decimals == 0
                ? sign + whole
                : sign + whole + "." + String.valueOf(unit + Math.abs(amount) % unit).substring(1);
    }

    /** A number with thin gaps: {@code 83 214}. */
    public static String number(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', '\u2009');
    }

    /** The time of the day, with the day when it is not the day of now. */
    public static String moment(Instant moment, Instant now, ZoneId zone) {
        var at = moment.atZone(zone);
        var today = at.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return (today ? CLOCK : DAY_CLOCK).format(at);
    }

    /** Day and time: {@code 2022-05-01 12:30}. */
    public static String date(Instant moment, ZoneId zone) {
        return DATE.format(moment.atZone(zone));
    }

    /** How often: {@code 2 小时}. */
    static Both every(Duration every) {
        if (every.equals(Duration.ofDays(1))) {
            return new Both("天", "day");
        }
        if (every.toDays() > 1) {
            return new Both(" " + every.toDays() + " 天", every.toDays() + " days");
        }
        if (every.toMinutes() % 60 != 0) {
            return new Both(" " + every.toMinutes() + " 分钟", every.toMinutes() + " minutes");
        }
        return new Both(
                " " + every.toHours() + " 小时",
                every.toHours() == 1 ? "hour" : every.toHours() + " hours");
    }

    private static Both time(long seconds) {
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        if (hours > 0) {
            return new Both(
                    number(hours) + " 时 " + minutes + " 分",
                    number(hours) + " h " + minutes + " min");
        }
        return minutes > 0
                ? new Both(minutes + " 分", minutes + " min")
                : new Both(seconds + " 秒", seconds + " s");
    }
}
