package kaijuan.standing;

import java.util.Set;
import java.util.TreeSet;

/**
 * What of all facts is measured; an empty set leaves that open.
 *
 * @param media titles of these media
 * @param rooms titles in any of these rooms of the campaign
 * @param tags titles with any of these tags
 * @param rules points by these rules
 */
public record Among(Set<String> media, Set<String> rooms, Set<String> tags, Set<String> rules) {

    /** Everything. */
    public static final Among ALL = new Among(Set.of(), Set.of(), Set.of(), Set.of());

    /** Whether titles of all kinds count. */
    public boolean allTitles() {
        return media.isEmpty() && rooms.isEmpty() && tags.isEmpty();
    }

    /** Whether a title counts. */
    public boolean holds(String medium, Set<String> itsRooms, Set<String> itsTags) {
        return (media.isEmpty() || media.contains(medium))
                && (rooms.isEmpty() || rooms.stream().anyMatch(itsRooms::contains))
                && (tags.isEmpty() || tags.stream().anyMatch(itsTags::contains));
    }

    /** {@code :audio+book}, {@code ;rooms=a+b}; nothing for everything. */
    String word() {
        return (media.isEmpty() ? "" : ":" + joined(media))
                + (rooms.isEmpty() ? "" : ";rooms=" + joined(rooms))
                + (tags.isEmpty() ? "" : ";tags=" + joined(tags))
                + (rules.isEmpty() ? "" : ";rules=" + joined(rules));
    }

    private static String joined(Set<String> words) {
        return String.join("+", new TreeSet<>(words));
    }
}
