package kaijuan.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as its definition says.
 *
 * @param id its number in this installation
 * @param slug its word in addresses
 * @param version the version of its definition, from 1
 * @param name what people read
 * @param host who holds it
 * @param about one or two sentences
 * @param zone the zone in which its days are days
 * @param dayBegins when a day begins there; what happens before it counts for the day before
 * @param activities its activities, each with days of its own (D1); empty for a plain campaign
 * @param stages its stages and those of its activities, in the order written
 * @param rooms its rooms in the order shown
 * @param entry who may enter
 * @param targets people aimed at, by the code of the unit (C6)
 * @param chapters the chapters of the rooms above, by their type
 */
public record Campaign(
        long id,
        String slug,
        int version,
        String name,
        String host,
        String about,
        ZoneId zone,
        LocalTime dayBegins,
        List<Activity> activities,
        List<Stage> stages,
        List<Room> rooms,
        Entry entry,
        Map<String, Integer> targets,
        Map<Class<?>, Object> chapters) {

    /** The campaign's day on which the moment falls. */
    public LocalDate dayOf(Instant moment) {
        return new DayClock(zone, dayBegins).dayOf(moment);
    }

    /** The first moment of the campaign's day. */
    public Instant startOf(LocalDate day) {
        return new DayClock(zone, dayBegins).startOf(day);
    }

    /** Its days, from the first of any stage or activity to the last. */
    public Days days() {
        var all =
                Stream.concat(
                                stages.stream().map(Stage::days),
                                activities.stream().map(Activity::days))
                        .toList();
        if (all.isEmpty()) {
            // Only an outline with mistakes has none; chapters above are still read for theirs.
            return new Days(LocalDate.EPOCH, LocalDate.of(9999, 12, 31));
        }
        return new Days(
                all.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow(),
                all.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow());
    }

    /** The stages of the whole campaign, without those of its activities, in order of days. */
    public List<Stage> roof() {
        return stages.stream().filter(s -> s.activity() == null).toList();
    }

    /** The activity with the id. */
    public Optional<Activity> activity(String id) {
        return activities.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The stage of the whole campaign that the moment falls in. */
    public Optional<Stage> stageAt(Instant moment) {
        var day = dayOf(moment);
        return roof().stream().filter(s -> s.days().has(day)).findFirst();
    }

    /** Whether the act may be done at the moment, in the campaign or in any of its activities. */
    public boolean allows(String act, Instant moment) {
        var day = dayOf(moment);
        return stages.stream().anyMatch(s -> s.acts().contains(act) && s.days().has(day));
    }

    /**
     * Whether the act may be done at the moment in the activity: on its days, in a stage of its own
     * or of the whole campaign (D1). Without an activity, as {@link #allows(String, Instant)}.
     */
    public boolean allows(String act, @Nullable String activity, Instant moment) {
        if (activity == null) {
            return allows(act, moment);
        }
        var day = dayOf(moment);
        return activity(activity).filter(a -> a.days().has(day)).isPresent()
                && stages.stream()
                        .filter(s -> s.of(activity))
                        .anyMatch(s -> s.acts().contains(act) && s.days().has(day));
    }

    /** The first day from the moment on when everybody sees it. */
    public LocalDate shown(String sight, Instant moment) {
        return Sights.shown(this, sight, dayOf(moment));
    }

    /** Whether everybody sees it at the moment: {@code shelf}, {@code boards}, {@code awards}. */
    public boolean shows(String sight, Instant moment) {
        return shown(sight, moment).equals(dayOf(moment));
    }

    /** The rooms that hold a title of the medium with the tags. */
    public List<Room> rooms(String medium, Set<String> tags) {
        return rooms.stream().filter(r -> r.holds(medium, tags)).toList();
    }

    /** Whether time counts in any of the rooms at the moment. */
    public boolean open(List<Room> some, Instant moment) {
        return some.stream().anyMatch(r -> allows("read", r.activity(), moment));
    }

    /** The first moment at which the act may be done. */
    public Instant opens(String act) {
        return startOf(
                allowing(act).stream().map(Stage::first).min(LocalDate::compareTo).orElseThrow());
    }

    /** The first moment after which the act may be done no more. */
    public Instant closes(String act) {
        var last = allowing(act).stream().map(Stage::last).max(LocalDate::compareTo).orElseThrow();
        return startOf(last.plusDays(1));
    }

    /** Whether its days are stamped: by check-ins, or by reading (A3). */
    public boolean stamps() {
        return !allowing("checkin").isEmpty() || !rooms.isEmpty() && !allowing("read").isEmpty();
    }

    /** The stages in which the act may be done. */
    public List<Stage> allowing(String act) {
        return stages.stream().filter(s -> s.acts().contains(act)).toList();
    }

    /** The chapter of the type, which the room that owns it has read. */
    public <T> T chapter(Class<T> type) {
        return type.cast(Objects.requireNonNull(chapters.get(type), () -> "no chapter " + type));
    }

    /** The room with the id. */
    public Optional<Room> room(String id) {
        return rooms.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The same definition under the number and version of another, to be tried in its place. */
    public Campaign as(Campaign other) {
        return copy(other.id, other.version, chapters);
    }

    /** The same campaign with the chapters of the rooms above. */
    Campaign with(Map<Class<?>, Object> read) {
        return copy(id, version, read);
    }

    private Campaign copy(long no, int edition, Map<Class<?>, Object> read) {
        return new Campaign(
                no,
                slug,
                edition,
                name,
                host,
                about,
                zone,
                dayBegins,
                activities,
                stages,
                rooms,
                entry,
                targets,
                read);
    }
}
