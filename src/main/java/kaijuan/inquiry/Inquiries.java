package kaijuan.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Devices;
import kaijuan.reading.Spans;
import org.springframework.stereotype.Component;

/** Cases of odd reading, with their evidence. */
@Component
public class Inquiries {

    private final Cases cases;
    private final Watch.Facts facts;
    private final Watch watch;

    Inquiries(Cases cases, Watch.Facts facts, Watch watch) {
        this.cases = cases;
        this.facts = facts;
        this.watch = watch;
    }

    /**
     * What speaks for and against: the day as it was recorded.
     *
     * @param reads proven time on parts of titles
     * @param hours seconds proven in each of the 24 hours of the clock; the 25th hour of a day on
     *     which clocks go back is with the last
     * @param browsers in which was read
     */
    public record Evidence(List<Read> reads, int[] hours, List<Devices.Used> browsers) {}

    /** Proven seconds on a title, and how much of it was passed in its own unit. */
    public record Read(long title, int part, int seconds, int passed, int stays) {}

    /** Cases of the campaign, the latest first; those that wait for an organiser, or all. */
    public List<Case> latest(Campaign campaign, boolean all, long before, int most) {
        return cases.latest(campaign.id(), all, before, most);
    }

    /** The campaign's case of the number. */
    public Optional<Case> one(Campaign campaign, long id) {
        return cases.one(id).filter(c -> c.campaign() == campaign.id());
    }

    /** Cases of the member that were decided, the latest first. */
    public List<Case> decided(Campaign campaign, long member) {
        return cases.of(member).stream()
                .filter(c -> c.campaign() == campaign.id() && !c.steps().isEmpty())
                .toList();
    }

    /** Until when the member may object to what was decided; empty if they may not. */
    public Optional<Instant> objectable(Campaign campaign, Case one, Instant now) {
        if (!one.state().equals("uncounted")) {
            return Optional.empty();
        }
        var until = one.steps().getLast().at().plus(Verdicts.time(campaign));
        return Optional.of(until).filter(u -> !now.isAfter(u));
    }

    /** The evidence of a case; its hours are those of the clock. */
    public Evidence evidence(Campaign campaign, Case one) {
        int begins = campaign.dayBegins().toSecondOfDay();
        var day = new Spans.Day(one.campaign(), one.member(), one.day());
        var spans = facts.of(day);
        var hours = new int[24];
        for (var span : spans) {
            for (int i = 0; i < span.runs().length; i += 2) {
                for (int at = span.runs()[i]; at < span.runs()[i + 1]; at++) {
                    hours[(begins + at) / 3600 % hours.length]++;
                }
            }
        }
        var reads =
                spans.stream()
                        .map(
                                s ->
                                        new Read(
                                                s.title(),
                                                s.part(),
                                                s.length(),
                                                kaijuan.reading.Span.length(s.passed()),
                                                s.runs().length / 2))
                        .toList();
        return new Evidence(reads, hours, facts.browsers(day));
    }

    /** Looks at the campaign's running day and the two before, now; how much was found. */
    public int look() {
        return watch.look();
    }
}
