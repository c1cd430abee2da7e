package kaijuan.reading;

import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.shelf.Part;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a title is in a campaign, as far as counting goes. */
@Component
class Courses {

    private final Campaigns campaigns;
    private final Shelf shelf;
    private final ObjectProvider<Timetable> timetable;

    Courses(Campaigns campaigns, Shelf shelf, ObjectProvider<Timetable> timetable) {
        this.campaigns = campaigns;
        this.shelf = shelf;
        this.timetable = timetable;
    }

    Course of(long campaign, long title) {
        return of(campaigns.byId(campaign), shelf.title(title));
    }

    private Course of(Campaign campaign, Title title) {
        var lengths = title.parts().stream().mapToLong(Part::length).toArray();
        var rooms = campaign.rooms(title.medium(), title.tags());
        if (!title.isLive()) {
            return new Course(campaign, title.id(), sense(title), rooms, lengths);
        }
        var known = timetable.getIfAvailable();
        return new Course(
                campaign,
                title.id(),
                Course.Sense.SEEN,
                rooms,
                lengths,
                () -> known == null ? Optional.empty() : known.hours(campaign.id(), title.id()));
    }

    private static Course.Sense sense(Title title) {
        return switch (title.medium()) {
            case Title.BOOK -> Course.Sense.READ;
            case Title.AUDIO -> Course.Sense.HEARD;
            default -> Course.Sense.SEEN;
        };
    }
}
