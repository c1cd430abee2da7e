package kaijuan.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import kaijuan.campaign.Campaigns;
import kaijuan.inquiry.Inquiries;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.reading.Readings;
import kaijuan.shelf.Shelf;
import org.springframework.stereotype.Component;

/** Somebody of the demonstration whose yesterday looks odd, so that a case waits. */
@Component
public class Restless {

    private static final String PHONE = "17000000017";
    private static final int HOURS = 20;
    private static final int SECONDS = 1500;

    private final Campaigns campaigns;
    private final Members members;
    private final Readings readings;
    private final Shelf shelf;
    private final Inquiries inquiries;

    Restless(
            Campaigns campaigns,
            Members members,
            Readings readings,
            Shelf shelf,
            Inquiries inquiries) {
        this.campaigns = campaigns;
        this.members = members;
        this.readings = readings;
        this.shelf = shelf;
        this.inquiries = inquiries;
    }

    /** Reads in every hour of yesterday but the first few; doing it again adds nothing. */
    public void read(Clock clock) {
        var campaign = campaigns.bySlug("qingpu-2022");
        var member = members.byPhone(Phone.of(PHONE)).orElse(null);
        if (member == null || !inquiries.latest(campaign, true, Long.MAX_VALUE, 1).isEmpty()) {
            return;
        }
        var start = campaign.startOf(campaign.dayOf(clock.instant()).minusDays(1));
        var books =
                shelf.titles("book", Set.of()).stream()
                        .filter(t -> !campaign.rooms(t.medium(), t.tags()).isEmpty())
                        .filter(t -> t.length() > 20_000)
                        .toList();
        for (int hour = 24 - HOURS; hour < 24 && !books.isEmpty(); hour++) {
            var title = books.get(hour % books.size());
            var from = start.plusSeconds(hour * 3600L + 240);
            var sitting = new Sitting(member, title, 1, from, SECONDS);
            var opening = new Readings.Opening(member, title, 1, from);
            var session = readings.openAll(campaign, List.of(opening)).getFirst();
            readings.take(sitting.beats(session, new SplittableRandom(hour)));
        }
        inquiries.look();
    }
}
