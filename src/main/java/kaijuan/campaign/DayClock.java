package kaijuan.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When days begin and end. Where clocks are put forward over the hour at which a day begins, it
 * begins where they go on.
 *
 * @param zone where the clock hangs
 * @param begins what it shows when a day begins
 */
record DayClock(ZoneId zone, LocalTime begins) {

    LocalDate dayOf(Instant moment) {
        var date = moment.atZone(zone).toLocalDate();
        return moment.isBefore(startOf(date)) ? date.minusDays(1) : date;
    }

    Instant startOf(LocalDate day) {
        // Of a midnight that is left out a date says itself where it begins.
        return begins.equals(LocalTime.MIDNIGHT)
                ? day.atStartOfDay(zone).toInstant()
                : day.atTime(begins).atZone(zone).toInstant();
    }
}
