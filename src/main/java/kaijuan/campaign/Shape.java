package kaijuan.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaijuan.ground.text.Both;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What may be written under a key of a definition. */
public sealed interface Shape {

    /** Words of any form, or of one that has a name; numbers need no quotes. */
    record Words(String pattern, Both form) implements Shape {}

    /** One of some words. */
    record Choice(List<Option> options) implements Shape {

        /** The same with one more word. */
        public Choice or(String word, String zh, String en) {
            var more = new ArrayList<>(options);
            more.add(new Option(word, new Both(zh, en)));
            return new Choice(List.copyOf(more));
        }

        List<String> words() {
            return options.stream().map(Option::word).toList();
        }
    }

    /** A word that may be chosen, and its label. */
    record Option(String word, Both label) {}

    /** A whole number within bounds. */
    record Whole(int least, int most) implements Shape {}

    /** {@code yes} or {@code no} (also true, false, 是, 否). */
    record Flag() implements Shape {}

    /** A length of time such as {@code 10m}. */
    record Length() implements Shape {}

    /** Days such as {@code 2022-04-23 to 2022-10-06}. */
    record Dates() implements Shape {}

    /** Per cent from 0 to 100, such as {@code 90%}. */
    record Share() implements Shape {}

    /** A list, each item of the shape; one item alone need not be a list. */
    record Several(Shape each) implements Shape {}

    /** Keys with their values. */
    record Group(List<Key> keys) implements Shape {}

    /** A list of groups. */
    record Groups(List<Key> keys) implements Shape {}

    /** Keys that whoever writes chooses, each with a value. */
    record Table(Shape key, Shape value) implements Shape {}

    /** Either of two; which is meant, other keys say. */
    record Either(Shape one, Shape other) implements Shape {}

    /** Any words, at most 2000 characters. */
    static Shape text() {
        return text("", "一段文字（不超过 2000 字）", "words, at most 2000 characters");
    }

    /**
     * Words of a form.
     *
     * @param pattern what they match as a whole, in the syntax that JavaScript understands too
     * @param zh the form's name, following 应当是
     * @param en the form's name, following "must be"
     */
    static Shape text(String pattern, String zh, String en) {
        return new Words(pattern, new Both(zh, en));
    }

    /** Small letters, digits and {@code -}, as they stand in addresses. */
    static Shape word(int most) {
        return text(
                "[a-z0-9][a-z0-9-]{0," + (most - 1) + "}",
                "小写字母、数字或 -，最多 " + most + " 个",
                "small letters, digits or -, at most " + most);
    }

    /** One of some words, of which this is the first. */
    static Choice one(String word, String zh, String en) {
        return new Choice(List.of()).or(word, zh, en);
    }

    /** A whole number within bounds. */
    static Shape whole(int least, int most) {
        return new Whole(least, most);
    }

    /** {@code yes} or {@code no}. */
    static Shape flag() {
        return new Flag();
    }

    /** A length of time. */
    static Shape length() {
        return new Length();
    }

    /** Days. */
    static Shape days() {
        return new Dates();
    }

    /** Per cent. */
    static Shape share() {
        return new Share();
    }

    /** A list. */
    static Shape several(Shape each) {
        return new Several(each);
    }

    /** Keys with their values. */
    static Shape group(Key... keys) {
        return new Group(List.of(keys));
    }

    /** A list of groups. */
    static Shape groups(Key... keys) {
        return new Groups(List.of(keys));
    }

    /** A list of groups, whose keys are told in several parts. */
    @SafeVarargs
    static Shape groups(List<Key>... parts) {
        return new Groups(Stream.of(parts).flatMap(List::stream).toList());
    }

    /** Keys of one shape with values of another. */
    static Shape table(Shape key, Shape value) {
        return new Table(key, value);
    }

    /** Either of two. */
    static Shape either(Shape one, Shape other) {
        return new Either(one, other);
    }

    /** Whether the words, written without quotes or with them, are of the shape. */
    default boolean fits(String words) {
        return switch (this) {
            case Words(var pattern, _) ->
                    !words.isBlank()
                            && words.length() <= 2000
                            && (pattern.isEmpty() || words.strip().matches(pattern));
            case Choice choice -> choice.words().contains(words);
            case Whole(int least, int most) ->
                    words.matches("-?\\d{1,9}")
                            && Integer.parseInt(words) >= least
                            && Integer.parseInt(words) <= most;
            case Flag _ -> Scalars.flag(words).isPresent();
            case Length _ -> Scalars.duration(words).isPresent();
            case Dates _ -> Scalars.days(words).isPresent();
            case Share _ -> Scalars.percent(words).isPresent();
            case Several(var each) -> each.fits(words);
            case Either(var one, var other) -> one.fits(words) || other.fits(words);
            case Group _, Groups _, Table _ -> false;
        };
    }

    /** Whether a list or a mapping is of the shape, as far as its outside shows. */
    default boolean holds(Node node) {
        return switch (this) {
            case Several _, Groups _ -> node instanceof SequenceNode;
            case Group _, Table _ -> node instanceof MappingNode;
            case Either(var one, var other) -> one.holds(node) || other.holds(node);
            default -> false;
        };
    }

    /** What may be written, such as "one of: people, units". */
    default Both said() {
        return ShapeSaid.of(this);
    }
}
