package kaijuan.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
 * @param stages its stages in order of their days
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
        List<Stage> stages,
        List<Room> rooms,
        Entry entry,
        Map<String, Integer> targets,
        Map<Class<?>, Object> chapters) {

    /** The campaign's day on which the moment falls. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The first moment of the campaign's day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The stage that the moment falls in. */
    public Optional<Stage> stageAt(Instant moment) {
        var day = dayOf(moment);
        return stages.stream()
                .filter(s -> !day.isBefore(s.first()) && !day.isAfter(s.last()))
                .findFirst();
    }

    /** Whether the act may be done at the moment. */
    public boolean allows(String act, Instant moment) {
        return stageAt(moment).map(s -> s.acts().contains(act)).orElse(false);
    }

    /** The first moment at which the act may be done. */
    public Instant opens(String act) {
        return startOf(allowing(act).getFirst().first());
    }

    /** The first moment at which the act may be done no more. */
    public Instant closes(String act) {
        return startOf(allowing(act).getLast().last().plusDays(1));
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

    /** The same campaign with the chapters of the rooms above. */
    Campaign with(Map<Class<?>, Object> read) {
        return new Campaign(
                id, slug, version, name, host, about, zone, stages, rooms, entry, targets, read);
    }
}
