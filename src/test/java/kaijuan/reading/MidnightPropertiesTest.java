package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Days;
import kaijuan.campaign.Entry;
import kaijuan.campaign.Stage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Days are cut to the second in every zone, also where clocks change. */
@Label("An interval over midnight")
class MidnightPropertiesTest {

    private static final List<String> ZONES =
            List.of(
                    "Asia/Shanghai",
                    "America/New_York",
                    "Europe/Berlin",
                    "Australia/Lord_Howe",
                    "Asia/Beirut",
                    "America/Havana",
                    "Asia/Kathmandu",
                    "Africa/Casablanca");

    private record Second(LocalDate day, int second) {}

    @Property
    @Label("belongs to the days second by second, in zones with summer time too (goal 7)")
    void exact(@ForAll long seed) {
        var random = new Random(seed);
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var course = course(zone);
        var from = near(random, zone).minusSeconds(random.nextInt(45));
        var to = from.plusMillis(random.nextInt(45_000));
        var due = new ArrayList<Second>();
        for (long s = from.getEpochSecond(); s < to.getEpochSecond(); s++) {
            var day = Instant.ofEpochSecond(s).atZone(zone).toLocalDate();
            long start = day.atStartOfDay(zone).toEpochSecond();
            due.add(new Second(day, (int) (s - start)));
        }
        var cut = new ArrayList<Second>();
        for (var piece : course.pieces(from, to)) {
            for (int s = piece.from(); s < piece.to(); s++) {
                cut.add(new Second(piece.day(), s));
            }
        }
        assertThat(cut).isEqualTo(due);
    }

    /** A midnight, or a moment at which the zone's clocks change. */
    private static Instant near(Random random, ZoneId zone) {
        var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
        var change = zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant());
        return change == null || random.nextBoolean()
                ? day.atStartOfDay(zone).toInstant()
                : change.getInstant();
    }

    private static Course course(ZoneId zone) {
        var stage =
                new Stage(
                        "s",
                        null,
                        new Days(LocalDate.of(2019, 1, 1), LocalDate.of(2032, 1, 1)),
                        Set.of("read"),
                        Set.of());
        var entry = new Entry(Set.of(), null, true, false, 14, List.of(), true);
        var campaign =
                new Campaign(
                        1,
                        "c",
                        1,
                        "n",
                        "h",
                        "",
                        zone,
                        java.time.LocalTime.MIDNIGHT,
                        List.of(),
                        List.of(stage),
                        List.of(),
                        entry,
                        Map.of(),
                        Map.of());
        return new Course(campaign, 7, Course.Sense.READ, Beating.ROOMS, new long[] {6000});
    }
}
