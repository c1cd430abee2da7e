package kaijuan.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.TypedDay;

/**
 * What is looked at.
 *
 * @param measure one of people, time, points and entered
 * @param to the last day shown
 */
record Look(String measure, LocalDate to) {

    /** Days that are shown at once. */
    static final int SPAN = 28;

    /** What can be looked at. */
    static final List<String> MEASURES = List.of("people", "time", "points", "entered");

    /** As asked for; what cannot be asked for is taken as not asked. */
    static Look of(Campaign campaign, Here here, Map<String, String> query) {
        var asked = query.getOrDefault("show", "");
        var today = campaign.dayOf(here.now());
        var last = campaign.days().last();
        var newest = today.isAfter(last) ? last : today;
        var typed = query.getOrDefault("to", "");
        var to = typed.matches("\\d{4}-\\d\\d-\\d\\d") ? day(typed, newest) : newest;
        return new Look(
                MEASURES.contains(asked) ? asked : "people", to.isAfter(newest) ? newest : to);
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return TypedDay.of(typed);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    LocalDate from() {
        return to.minusDays(SPAN - 1);
    }
}
