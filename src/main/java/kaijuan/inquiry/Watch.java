package kaijuan.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Deciders;
import kaijuan.reading.Devices;
import kaijuan.reading.Span;
import kaijuan.reading.Spans;
import kaijuan.shelf.Shelf;
import org.springframework.stereotype.Component;

/** Looks at members' days, and notes those that are odd. */
@Component("inquiryWatch")
class Watch {

    private static final int DAYS = 2;
    private static final int BATCH = 500;

    private final Campaigns campaigns;
    private final Facts facts;
    private final Cases cases;
    private final Deciders deciders;
    private final Clock clock;

    Watch(Campaigns campaigns, Facts facts, Cases cases, Deciders deciders, Clock clock) {
        this.campaigns = campaigns;
        this.facts = facts;
        this.cases = cases;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** What was read, and in which browsers. */
    @Component("inquiryFacts")
    static class Facts {

        private final Spans spans;
        private final Devices devices;
        private final Shelf shelf;

        Facts(Spans spans, Devices devices, Shelf shelf) {
            this.spans = spans;
            this.devices = devices;
            this.shelf = shelf;
        }

        List<Span> of(Spans.Day day) {
            return spans.of(List.of(day)).getOrDefault(day, List.of());
        }

        List<Devices.Used> browsers(Spans.Day day) {
            return devices.of(day);
        }

        private Detection.Read read(Span span) {
            return new Detection.Read(
                    shelf.title(span.title()).isBook(), span.runs(), Span.length(span.passed()));
        }
    }

    /** Looks at the running day of every campaign and the two before; how much was found. */
    int look() {
        int found = 0;
        for (var campaign : campaigns.all()) {
            int some = latest(campaign);
            if (some > 0) {
                deciders.organisers(campaign, "inquiry.waits", WaitingCases.DESK);
            }
            found += some;
        }
        return found;
    }

    private int latest(Campaign campaign) {
        int found = 0;
        var today = campaign.dayOf(clock.instant());
        for (int back = 0; back <= DAYS; back++) {
            found += look(campaign, today.minusDays(back));
        }
        return found;
    }

    /** Looks at the day; what was found before is not found again. */
    int look(Campaign campaign, LocalDate day) {
        int found = 0;
        long after = 0;
        if (!campaign.days().has(day)) {
            return 0;
        }
        int accounts = campaign.chapter(Bounds.class).accounts();
        found += look(campaign, facts.devices.shared(campaign.id(), day, accounts));
        List<Spans.Day> batch;
        do {
            batch = facts.spans.busy(campaign.id(), day, Detection.LEAST, after, BATCH);
            if (!batch.isEmpty()) {
                found += look(campaign, batch);
                after = batch.getLast().member();
            }
        } while (batch.size() == BATCH);
        return found;
    }

    private int look(Campaign campaign, List<Spans.Day> days) {
        var bounds = campaign.chapter(Bounds.class);
        var spans = facts.spans.of(days);
        Map<Spans.Day, Integer> accounts = facts.devices.accounts(days);
        int found = 0;
        for (var day : Set.copyOf(days)) {
            var reads = spans.getOrDefault(day, List.of()).stream().map(facts::read).toList();
            var odd = Detection.of(reads, accounts.getOrDefault(day, 1), bounds);
            found += !odd.isEmpty() && cases.find(day, odd, clock.instant()) ? 1 : 0;
        }
        return found;
    }
}
