package kaijuan.campaign;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, durations and shares as people write them. Empty when they are not such. */
final class Scalars {

    /** Lengths of time. */
    static final String LENGTH = "(\\d{1,5})\\s*(s|m|min|h|d|秒|分钟|分|小时|时|天)";

    /** Days. */
    static final String DATES =
            "(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:to|至|到|—|–|\\.\\.)\\s*(\\d{4}-\\d{2}-\\d{2}))?";

    /** Shares. */
    static final String SHARE = "(\\d{1,3})\\s*[%％]";

    /** When a day may begin: before noon. */
    static final Pattern CLOCK = Pattern.compile("(0?[0-9]|1[01]):([0-5][0-9])");

    private static final Pattern DURATION = Pattern.compile(LENGTH);
    private static final Pattern DAYS = Pattern.compile(DATES);
    private static final Pattern PERCENT = Pattern.compile(SHARE);

    private Scalars() {}

    /** {@code 30m}, {@code 2h}, {@code 90s}, {@code 1d}, also with Chinese units. */
    static Optional<Duration> duration(String words) {
        var m = DURATION.matcher(words.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        long n = Long.parseLong(m.group(1));
        return Optional.of(
                switch (m.group(2)) {
                    case "s", "秒" -> Duration.ofSeconds(n);
                    case "m", "min", "分", "分钟" -> Duration.ofMinutes(n);
                    case "h", "时", "小时" -> Duration.ofHours(n);
                    default -> Duration.ofDays(n);
                });
    }

    /** {@code 2022-04-23 to 2022-10-06}, or one day. */
    static Optional<Days> days(String words) {
        var m = DAYS.matcher(words.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            var first = LocalDate.parse(m.group(1));
            var last = m.group(2) == null ? first : LocalDate.parse(m.group(2));
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code yes}, {@code no}, and what else means these. */
    static Optional<Boolean> flag(String words) {
        return switch (words) {
            case "yes", "true", "是" -> Optional.of(true);
            case "no", "false", "否" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** {@code 90%} as 90. */
    static Optional<Integer> percent(String words) {
        var m = PERCENT.matcher(words.strip());
        return m.matches()
                ? Optional.of(Integer.valueOf(m.group(1))).filter(p -> p <= 100)
                : Optional.empty();
    }
}
