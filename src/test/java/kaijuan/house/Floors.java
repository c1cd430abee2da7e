package kaijuan.house;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which room may know which: the floors of the house, from the ground up. */
final class Floors {

    private static final Map<String, Set<String>> BELOW = new TreeMap<>();

    static {
        room("ground");
        room("shelf", "ground");
        room("member", "ground");
        room("unit", "member");
        room("staff", "unit");
        // Pictures of announcements are judged as the shelf judges its own.
        room("message", "shelf", "unit");
        room("account", "message");
        room("campaign", "message");
        room("contest", "campaign");
        room("filing", "campaign");
        room("judging", "contest", "filing");
        room("material", "campaign");
        room("help", "campaign");
        room("reading", "campaign");
        room("live", "reading");
        // The calendar of a campaign without check-ins shows the days that have proven time (A3).
        room("checkin", "reading");
        // A friend may count only after something of their own.
        room("invite", "checkin");
        room("outer", "campaign");
        room("event", "campaign");
        room("share", "campaign");
        room("tariff", "campaign");
        // Facts other than reading come through campaign.Deeds: points know no room of them.
        room("correction", "tariff");
        room("inquiry", "reading", "correction");
        room("points", "reading", "correction");
        // Whose membership is verified is worth other points: their days are scored anew.
        room("roster", "points");
        room("standing", "points", "invite");
        // Figures of a campaign are sums of what the floors below know of its entrants.
        room("desk", "standing");
        room("award", "standing", "judging");
        room("change", "award");
        room("result", "award");
        room("shop", "standing");
        room("simulation", "award", "result");
        // Targets of units from a spreadsheet go into the draft of the definition.
        room("editor", "change", "simulation", "roster");
        room(
                "home",
                "help",
                "award",
                "share",
                "live",
                "material",
                "checkin",
                "shop",
                "outer",
                "event",
                "roster",
                "inquiry");
        room(
                "demonstration",
                "help",
                "standing",
                "roster",
                "inquiry",
                "live",
                "checkin",
                "shop",
                "outer",
                "event");
        room("command", "demonstration", "change", "editor", "simulation", "staff", "desk");
    }

    private Floors() {}

    private static void room(String name, String... on) {
        var below = new TreeSet<String>();
        for (var other : on) {
            below.add(other);
            below.addAll(BELOW.get(other));
        }
        BELOW.put(name, below);
    }

    /** All rooms. */
    static Set<String> rooms() {
        return BELOW.keySet();
    }

    /** The rooms that the room may know. */
    static Set<String> below(String room) {
        return BELOW.getOrDefault(room, Set.of());
    }

    /** Whether the one room may know the other. */
    static boolean may(String room, String other) {
        return room.equals(other) || below(room).contains(other);
    }

    /** The room of a package such as {@code kaijuan.reading.web}; empty for the entry. */
    static String roomOf(String packageName) {
        var words = packageName.split("\\.");
        return words.length < 2 ? "" : words[1];
    }
}
