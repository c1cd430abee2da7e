package kaijuan.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.tariff.Filter;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;

/** A shelf that could be: some titles in each room, and every one that a rule names. */
final class Works {

    private static final int EACH = 30;

    /** A title; its length in characters of a book, seconds of a recording. */
    record Work(
            long id, String name, String medium, Set<String> rooms, Set<String> tags, int length) {}

    private final Campaign campaign;
    private final Map<String, List<Work>> byRoom = new HashMap<>();
    private long next = 1;

    Works(Campaign campaign) {
        this.campaign = campaign;
        var filters =
                campaign.chapter(Tariff.class).rules().stream()
                        .map(Works::filter)
                        .filter(Objects::nonNull)
                        .toList();
        for (var room : campaign.rooms()) {
            var works = new ArrayList<Work>();
            for (int i = 0; i < EACH; i++) {
                works.add(work(room, "", ""));
            }
            for (var filter : filters) {
                boolean fits = filter.medium().isEmpty() || filter.medium().equals(room.medium());
                if (fits && !(filter.title() + filter.tag()).isEmpty()) {
                    works.add(work(room, filter.title(), filter.tag()));
                }
            }
            byRoom.put(room.id(), List.copyOf(works));
        }
    }

    private static @org.jspecify.annotations.Nullable Filter filter(Rule rule) {
        return switch (rule.of()) {
            case Rule.Time t -> t.filter();
            case Rule.Finished f -> f.filter();
            default -> null;
        };
    }

    private Work work(Room room, String name, String tag) {
        var tags = new TreeSet<>(new LinkedHashSet<>(room.tags()));
        if (!tag.isEmpty()) {
            tags.add(tag);
        }
        long id = next++;
        var rooms =
                campaign.rooms().stream()
                        .filter(r -> r.holds(room.medium(), tags))
                        .map(Room::id)
                        .collect(Collectors.toSet());
        int spread = (int) (id * 37 % 100);
        int length =
                switch (room.medium()) {
                    case "book" -> 60_000 + spread * 2400;
                    case "audio" -> 900 + spread * 54;
                    case "live" -> 2700 + spread * 27;
                    default -> 120 + spread * 6;
                };
        return new Work(
                id,
                name.isEmpty() ? room.name() + " " + id : name,
                room.medium(),
                rooms,
                tags,
                length);
    }

    /** All titles, room by room. */
    List<Work> all() {
        return campaign.rooms().stream()
                .flatMap(r -> byRoom.getOrDefault(r.id(), List.of()).stream())
                .toList();
    }

    /** A title of any room; the first ones are liked most. */
    Work any(RandomGenerator chance) {
        var room = campaign.rooms().get(chance.nextInt(campaign.rooms().size()));
        var works = byRoom.getOrDefault(room.id(), List.of());
        double liked = chance.nextDouble();
        return works.get((int) (liked * liked * works.size()));
    }
}
