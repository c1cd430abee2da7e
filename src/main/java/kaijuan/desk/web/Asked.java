package kaijuan.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijuan.desk.Sought;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * Which entrants an address asks for.
 *
 * @param after the number after which the page begins
 */
record Asked(Sought sought, long after) {

    static final List<String> SHOWN = List.of("all", "started", "waiting");
    private static final String NUMBER = "\\d{1,18}";

    /**
     * As the query says.
     *
     * @throws Refusal 400 for what cannot be asked
     */
    static Asked of(Place place, Map<String, String> query) {
        var show = query.getOrDefault("show", "all");
        var hour = query.getOrDefault("hour", "-1");
        var after = query.getOrDefault("after", "0");
        var day = day(query.get("day"));
        var entered = day(query.get("entered"));
        if (!SHOWN.contains(show)
                || !after.matches(NUMBER)
                || !hour.matches("-1|1?\\d|2[0-3]")
                || day == null && !hour.equals("-1")) {
            throw Refusal.bad("desk.sought");
        }
        var sought = new Sought(place.units(), show, day, Integer.parseInt(hour), entered);
        return new Asked(sought, Long.parseLong(after));
    }

    /** The day that was typed; null for none. */
    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : TypedDay.of(typed);
        } catch (DateTimeException e) {
            throw Refusal.bad("desk.sought");
        }
    }

    /** Whether no day is asked for. */
    boolean plain() {
        return sought.day() == null && sought.entered() == null;
    }

    /** The same as the query of an address. */
    String query() {
        var words = new ArrayList<String>();
        if (!sought.show().equals(SHOWN.getFirst())) {
            words.add("show=" + sought.show());
        }
        if (sought.day() != null) {
            words.add("day=" + sought.day());
        }
        if (sought.entered() != null) {
            words.add("entered=" + sought.entered());
        }
        if (sought.hour() >= 0) {
            words.add("hour=" + sought.hour());
        }
        return String.join("&", words);
    }
}
