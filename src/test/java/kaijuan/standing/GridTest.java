package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static Instant shanghai(String local) {
        return at(local, SHANGHAI);
    }

    private final Grid hunan =
            new Grid(
                    Duration.ofHours(2),
                    SHANGHAI,
                    LocalTime.MIDNIGHT,
                    shanghai("2020-09-10T00:00:00"),
                    shanghai("2020-10-01T00:00:00"));

    @Test
    void everyTwoHoursIsOnTheLocalClockFromMidnightOn() {
        assertThat(hunan.last(shanghai("2020-09-12T11:59:59")))
                .contains(shanghai("2020-09-12T10:00:00"));
        assertThat(hunan.next(shanghai("2020-09-12T11:59:59")))
                .contains(shanghai("2020-09-12T12:00:00"));
        assertThat(hunan.last(shanghai("2020-09-12T12:00:00")))
                .contains(shanghai("2020-09-12T12:00:00"));
        assertThat(hunan.next(shanghai("2020-09-12T12:00:00")))
                .contains(shanghai("2020-09-12T14:00:00"));
        assertThat(hunan.last(shanghai("2020-09-12T01:00:00")))
                .contains(shanghai("2020-09-12T00:00:00"));
    }

    @Test
    void nothingIsPublishedBeforeTheFirstStepAndTheLastIsTheEnd() {
        assertThat(hunan.last(shanghai("2020-09-10T01:59:00"))).isEmpty();
        assertThat(hunan.next(shanghai("2020-09-01T00:00:00")))
                .contains(shanghai("2020-09-10T02:00:00"));
        assertThat(hunan.last(shanghai("2021-01-01T05:00:00")))
                .contains(shanghai("2020-10-01T00:00:00"));
        assertThat(hunan.next(shanghai("2020-10-01T00:00:00"))).isEmpty();
    }

    @Test
    void whereADayBeginsAtFourTheStepsBeginThere() {
        var daily =
                new Grid(
                        Duration.ofDays(1),
                        SHANGHAI,
                        LocalTime.of(4, 0),
                        shanghai("2020-09-10T04:00:00"),
                        shanghai("2020-10-01T04:00:00"));
        assertThat(daily.last(shanghai("2020-09-12T03:59:59")))
                .contains(shanghai("2020-09-11T04:00:00"));
        assertThat(daily.next(shanghai("2020-09-12T03:59:59")))
                .contains(shanghai("2020-09-12T04:00:00"));
        assertThat(daily.next(shanghai("2020-09-12T04:00:00")))
                .contains(shanghai("2020-09-13T04:00:00"));
        assertThat(daily.last(shanghai("2021-01-01T05:00:00")))
                .contains(shanghai("2020-10-01T04:00:00"));
    }

    @Test
    void stepsOfDaysAreCountedFromTheFirstDayAndTheEndIsTheLast() {
        var weekly =
                new Grid(
                        Duration.ofDays(7),
                        SHANGHAI,
                        LocalTime.MIDNIGHT,
                        shanghai("2020-09-10T00:00:00"),
                        shanghai("2020-10-01T00:00:00").plusSeconds(86_400));
        assertThat(weekly.last(shanghai("2020-09-16T23:59:59"))).isEmpty();
        assertThat(weekly.next(shanghai("2020-09-12T01:00:00")))
                .contains(shanghai("2020-09-17T00:00:00"));
        assertThat(weekly.last(shanghai("2020-09-23T01:00:00")))
                .contains(shanghai("2020-09-17T00:00:00"));
        assertThat(weekly.next(shanghai("2020-10-01T00:00:00")))
                .contains(shanghai("2020-10-02T00:00:00"));
        assertThat(weekly.last(shanghai("2021-01-01T00:00:00")))
                .contains(shanghai("2020-10-02T00:00:00"));
    }

    @Test
    void aClockPutForwardSkipsAMomentAndOnePutBackDoublesNone() {
        var berlin = ZoneId.of("Europe/Berlin");
        var grid =
                new Grid(
                        Duration.ofHours(2),
                        berlin,
                        LocalTime.MIDNIGHT,
                        Instant.EPOCH,
                        Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(grid.next(at("2022-03-27T01:00:00", berlin)))
                .contains(Instant.parse("2022-03-27T01:00:00Z"));
        assertThat(grid.next(Instant.parse("2022-03-27T01:00:00Z")))
                .contains(at("2022-03-27T04:00:00", berlin));
        assertThat(grid.next(at("2022-10-30T00:00:00", berlin)))
                .contains(Instant.parse("2022-10-30T00:00:00Z"));
        assertThat(grid.next(Instant.parse("2022-10-30T00:00:00Z")))
                .contains(at("2022-10-30T04:00:00", berlin));
    }
}
