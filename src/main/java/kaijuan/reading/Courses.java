package kaijuan.reading;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Room;
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

    /** Whether definition and shelf still say of the course what it says. */
    boolean stands(Course course) {
        return campaigns.byId(course.campaign().id()) == course.campaign()
                && rooms(course.campaign(), shelf.title(course.title())).equals(course.rooms());
    }

    /** The rooms in which it counts: none once it is off the shelf. */
    private List<Room> rooms(Campaign campaign, Title title) {
        return shelf.imprint(title.id()).hidden()
                ? List.of()
                : campaign.rooms(title.medium(), title.tags());
    }

    private Course of(Campaign campaign, Title title) {
        var lengths = title.parts().stream().mapToLong(Part::length).toArray();
        var rooms = rooms(campaign, title);
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
