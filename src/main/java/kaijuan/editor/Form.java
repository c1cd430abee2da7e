package kaijuan.editor;

import java.util.List;
import kaijuan.campaign.Key;

/**
 * A definition as a form: what is written, and what can be written besides.
 *
 * @param parts the chapters, in the order in which they are described
 * @param fields the campaign's own values
 * @param more chapters that are not written
 */
public record Form(List<Field> fields, List<Part> parts, List<Key> more) {

    /**
     * A value that can be changed.
     *
     * @param way to it, such as {@code points.rules[2].cap}
     * @param key its description
     * @param label what it is called where the keys are the writer's own; empty where the
     *     description says it
     * @param value as written, the items of a list with commas between
     * @param written whether it stands in the document
     * @param removable whether it may be taken away
     */
    public record Field(
            String way, Key key, String label, String value, boolean written, boolean removable) {}

    /**
     * A group of keys, a list of groups, or an item of one.
     *
     * @param way to it
     * @param key its description
     * @param title what it is called: the item's own name, or empty
     * @param kind what it is
     * @param fields its values
     * @param parts groups and lists below it, or the items of a list
     * @param more keys that are not written
     * @param removable whether it may be taken away
     */
    public record Part(
            String way,
            Key key,
            String title,
            Kind kind,
            List<Field> fields,
            List<Part> parts,
            List<Key> more,
            boolean removable) {}

    /** What a part is. */
    public enum Kind {
        GROUP,
        LIST,
        ITEM,
        TABLE
    }
}
