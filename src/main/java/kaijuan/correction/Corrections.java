package kaijuan.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.tariff.Correction;
import org.springframework.stereotype.Component;

/** Corrections of members' days, as they were decided. */
@Component
public class Corrections {

    private static final Comparator<Decision> LATEST =
            Comparator.comparingLong(Decision::id).reversed();
    private static final String FIRST = LocalDate.EPOCH.toString();
    private static final String LAST = "9999-12-31";

    /** A correction that counts. */
    public record Counted(long campaign, long member, LocalDate day, Correction correction) {}

    private final Book book;
    private final Counting counting;

    Corrections(Book book, Counting counting) {
        this.book = book;
        this.counting = counting;
    }

    /**
     * The corrections that count of members' days, in any order; the arrays are of one length.
     *
     * @param first the first day of each
     * @param last the last day of each
     */
    public List<Counted> counting(long[] campaigns, long[] members, String[] first, String[] last) {
        return counting.of(campaigns, members, first, last);
    }

    /** The next days about which anything was decided, in the order of member and day. */
    public List<Deeds.On> days(long campaign, Deeds.On after, int most) {
        return counting.days(campaign, after, most);
    }

    /** Everybody about whom anything was decided. */
    public List<Long> members(Campaign campaign) {
        return counting.members(campaign.id());
    }

    /** Titles whose time was corrected. */
    public List<Long> titles(Campaign campaign) {
        return counting.titles(campaign.id());
    }

    /** Whether anything was decided since the moment about what had been before it. */
    public boolean since(Campaign campaign, Instant moment) {
        return counting.since(campaign.id(), moment, campaign.dayOf(moment));
    }

    /** All that was decided about the member's day, the latest first, also what was undone. */
    public List<Decision> of(Campaign campaign, long member, LocalDate day) {
        return between(campaign, member, day.toString(), day.toString());
    }

    /** All that was decided about the member in the campaign, the latest first. */
    public List<Decision> of(Campaign campaign, long member) {
        return between(campaign, member, FIRST, LAST);
    }

    private List<Decision> between(Campaign campaign, long member, String first, String last) {
        return book
                .of(
                        new long[] {campaign.id()},
                        new long[] {member},
                        new String[] {first},
                        new String[] {last})
                .stream()
                .sorted(LATEST)
                .toList();
    }

    /** What was decided in the campaign, the latest first. */
    public List<Decision> latest(Campaign campaign, long before, int most) {
        return book.latest(campaign.id(), before, most);
    }

    /** The decision of the campaign with the number. */
    public Optional<Decision> one(Campaign campaign, long id) {
        return book.one(id).filter(d -> d.campaign() == campaign.id());
    }
}
