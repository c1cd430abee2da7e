package kaijuan.ground.text;

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

    /** The words of the language. */
    public String in(Text text) {
        return text.either(zh, en);
    }
}
