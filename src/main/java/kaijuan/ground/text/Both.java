package kaijuan.ground.text;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/**
 * The same thing said in Chinese and in English.
 *
 * @param zh the Chinese words
 * @param en the English words
 */
public record Both(String zh, String en) {

    /** A name that is the same in both, such as one that an organiser wrote. */
    public static Both name(String words) {
        return new Both(words, words);
    }

    /** One after the other, with these between them. */
    public static Both joined(Collection<Both> all, String zh, String en) {
        return new Both(
                all.stream().map(Both::zh).filter(w -> !w.isEmpty()).collect(joining(zh)),
                all.stream().map(Both::en).filter(w -> !w.isEmpty()).collect(joining(en)));
    }

    /** Things of a list. */
    public static Both list(Collection<Both> all) {
        return joined(all, "、", ", ");
    }

    /** The same followed by the other. */
    public Both and(Both other) {
        return new Both(zh + other.zh, en + other.en);
    }

    /** The same without spaces at the ends. */
    public Both trimmed() {
        return new Both(zh.strip(), en.strip());
    }

    /** The words of the language. */
    public String in(Text text) {
        return text.either(zh, en);
    }
}
