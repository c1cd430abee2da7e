package kaijuan.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;

/**
 * The days of a campaign.
 *
 * @param enter on which one may enter and reading counts
 * @param read on which reading counts
 * @param checkin on which one may check in
 */
record Calendar(List<LocalDate> enter, List<LocalDate> read, Set<LocalDate> checkin) {

    static Calendar of(Campaign campaign) {
        var read = days(campaign, "read").toList();
        var both = days(campaign, "enter").filter(read::contains).toList();
        return new Calendar(
                both.isEmpty() ? read.subList(0, 1) : both,
                read,
                days(campaign, "checkin").collect(Collectors.toSet()));
    }

    private static Stream<LocalDate> days(Campaign campaign, String act) {
        return campaign.allowing(act).stream()
                .flatMap(s -> s.first().datesUntil(s.last().plusDays(1)))
                .distinct()
                .sorted();
    }
}
