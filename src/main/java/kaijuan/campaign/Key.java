package kaijuan.campaign;

import kaijuan.ground.text.Both;

/**
 * A key of a definition, described once. What is read, the published schema, the reference of the
 * language and the labels of the editor all follow this description.
 *
 * @param name the key as it is written
 * @param label its label in a form
 * @param shape what may be written under it
 * @param required whether it must be there
 * @param otherwise the value that holds where it is missing; empty when there is none
 * @param absent what holds where it is missing, in words, when {@code otherwise} does not say it
 * @param meaning what it says
 * @param example a value as people write it; empty when the shape says enough
 */
public record Key(
        String name,
        Both label,
        Shape shape,
        boolean required,
        String otherwise,
        Both absent,
        Both meaning,
        String example) {

    private static final Both NOTHING = new Both("", "");

    /** A key that may be missing. */
    public static Key of(String name, String zh, String en, Shape shape) {
        return new Key(name, new Both(zh, en), shape, false, "", NOTHING, NOTHING, "");
    }

    /** The word by which other chapters and addresses name the thing: small letters, digits, -. */
    public static Key id() {
        return of("id", "代号", "Id", Shape.word(41))
                .needed()
                .means("别处用它来指", "others name it by this");
    }

    /** What people read. */
    public static Key named() {
        return of("name", "名称", "Name", Shape.text()).needed().means("大家看到的名称", "what people read");
    }

    /** The same key, which must be there. */
    public Key needed() {
        return new Key(name, label, shape, true, otherwise, absent, meaning, example);
    }

    /** The same key with the value that holds where it is missing. */
    public Key otherwise(String value) {
        return new Key(name, label, shape, required, value, absent, meaning, example);
    }

    /** The same key with words for what holds where it is missing. */
    public Key absent(String zh, String en) {
        return new Key(name, label, shape, required, otherwise, new Both(zh, en), meaning, example);
    }

    /** The same key with what it says. */
    public Key means(String zh, String en) {
        return new Key(name, label, shape, required, otherwise, absent, new Both(zh, en), example);
    }

    /** The same key with a value as people write it. */
    public Key example(String value) {
        return new Key(name, label, shape, required, otherwise, absent, meaning, value);
    }
}
