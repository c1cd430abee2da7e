package kaijuan.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.ground.database.Committed;
import kaijuan.ground.web.Refusal;
import kaijuan.reading.Timetable;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Component;

/** Which live classes there are, and when: kept in memory, and at most a second old. */
@Component
public class Classes implements Timetable {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Shelf shelf;
    private final LoadingCache<Long, List<LiveClass>> known;

    Classes(Roster roster, Shelf shelf) {
        this.shelf = shelf;
        this.known =
                Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(FRESH).build(roster::of);
    }

    /** All of the campaign, in the order in which they are held. */
    public List<LiveClass> of(Campaign campaign) {
        return known.get(campaign.id());
    }

    /** All of the campaign of the number. */
    List<LiveClass> of(long campaign) {
        return known.get(campaign);
    }

    /** The class; refused as unknown if the campaign has none of the number. */
    public LiveClass one(Campaign campaign, long id) {
        return of(campaign).stream()
                .filter(c -> c.id() == id)
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    /** The class that is held now or comes next; empty if none is to come. */
    public Optional<LiveClass> next(Campaign campaign, Instant now) {
        return of(campaign).stream()
                .filter(c -> c.calledOff() == null && now.isBefore(c.hours().to()))
                .findFirst();
    }

    /** The room of the campaign in which live classes are held; empty if it has none. */
    public static Optional<Room> room(Campaign campaign) {
        return campaign.rooms().stream().filter(r -> r.medium().equals(Title.LIVE)).findFirst();
    }

    @Override
    public Optional<Hours> hours(long campaign, long title) {
        return known.get(campaign).stream()
                .filter(c -> c.id() == title && c.calledOff() == null)
                .findFirst()
                .map(c -> new Hours(c.hours().from(), c.hours().to()));
    }

    /** The film that shows the class again; empty if there is none, or it was taken off. */
    public Optional<Title> replay(Campaign campaign, LiveClass of) {
        var replay = of.replay();
        return replay == null ? Optional.empty() : film(campaign, replay);
    }

    /** Films of the campaign's rooms, any of which may show a class again. */
    public List<Title> films(Campaign campaign) {
        return campaign.rooms().stream()
                .filter(r -> r.medium().equals(Title.VIDEO))
                .flatMap(r -> shelf.titles(Title.VIDEO, r.tags()).stream())
                .distinct()
                .toList();
    }

    /** The film, if it is in a room of the campaign. */
    Optional<Title> film(Campaign campaign, long title) {
        return films(campaign).stream().filter(t -> t.id() == title).findFirst();
    }

    /** Reads the campaign's classes anew, once the running transaction has committed. */
    void stale(long campaign) {
        Committed.then(() -> known.invalidate(campaign));
    }
}
