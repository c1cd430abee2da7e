package kaijuan.invite;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deed;
import kaijuan.checkin.Checkins;
import kaijuan.reading.Readings;
import kaijuan.reading.Span;
import kaijuan.reading.Spans;
import org.springframework.stereotype.Component;

/** When somebody first did something of their own in a campaign. */
@Component
class FirstDeeds {

    private final Spans spans;
    private final Checkins checkins;

    FirstDeeds(Readings readings, Checkins checkins) {
        this.spans = readings.spans();
        this.checkins = checkins;
    }

    /**
     * When the member had so much credited time, or with none asked, when they first checked in or
     * had any; empty if they have not yet.
     */
    Optional<Instant> at(Campaign campaign, long member, Duration least) {
        long needed = Math.max(1, least.toSeconds());
        var read = read(campaign, member, needed).stream();
        var stamped = least.isZero() ? stamped(campaign, member) : Stream.<Instant>empty();
        return Stream.concat(read, stamped).min(Comparator.naturalOrder());
    }

    private Stream<Instant> stamped(Campaign campaign, long member) {
        var days = campaign.days();
        return checkins
                .of(
                        new long[] {campaign.id()},
                        new long[] {member},
                        new String[] {days.first().toString()},
                        new String[] {days.last().toString()})
                .stream()
                .map(Deed::at);
    }

    private Optional<Instant> read(Campaign campaign, long member, long needed) {
        var days = new TreeSet<>(spans.calendar(campaign.id(), member).keySet());
        var read =
                spans.of(
                        days.stream()
                                .map(day -> new Spans.Day(campaign.id(), member, day))
                                .toList());
        long left = needed;
        for (var day : days) {
            var key = new Spans.Day(campaign.id(), member, day);
            for (var run : runs(read.getOrDefault(key, List.of()))) {
                if (run[1] - run[0] >= left) {
                    return Optional.of(campaign.startOf(day).plusSeconds(run[0] + left));
                }
                left -= run[1] - run[0];
            }
        }
        return Optional.empty();
    }

    /** The seconds of a day as runs that do not overlap: on two titles at once, a second is one. */
    private static List<int[]> runs(List<Span> spans) {
        var all =
                spans.stream()
                        .flatMap(
                                s ->
                                        Stream.iterate(0, i -> i < s.runs().length, i -> i + 2)
                                                .map(i -> new int[] {s.runs()[i], s.runs()[i + 1]}))
                        .sorted(Comparator.comparingInt((int[] run) -> run[0]))
                        .toList();
        var end = new int[] {0};
        return all.stream()
                .map(run -> new int[] {Math.max(run[0], end[0]), run[1]})
                .filter(run -> run[0] < run[1])
                .peek(run -> end[0] = run[1])
                .toList();
    }
}
