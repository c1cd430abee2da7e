package kaijuan.tariff;

/**
 * Which titles a rule looks at; an empty word leaves that open.
 *
 * @param medium {@code book}, {@code audio}, {@code video} or {@code live}
 * @param room a room of the campaign
 * @param tag a tag of the title
 * @param title the title's name
 */
public record Filter(String medium, String room, String tag, String title) {

    /** Every title. */
    public static final Filter ALL = new Filter("", "", "", "");

    boolean holds(DayFacts.Read read) {
        return (medium.isEmpty() || medium.equals(read.medium()))
                && (room.isEmpty() || read.rooms().contains(room))
                && (tag.isEmpty() || read.tags().contains(tag))
                && (title.isEmpty() || title.equals(read.name()));
    }
}
