package kaijuan.ground.text;

import java.util.Locale;
import java.util.Map;

/** The words of one language, by key. Placeholders are {@code {0}}, {@code {1}} and so on. */
public final class Text {

    private final Locale locale;
    private final Map<String, String> words;

    Text(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /** The language: {@link Locale#CHINESE} or {@link Locale#ENGLISH}. */
    public Locale locale() {
        return locale;
    }

    /** The value of the {@code lang} attribute of a page. */
    public String tag() {
        return chinese() ? "zh-CN" : "en";
    }

    /** Whether this is Chinese. */
    public boolean chinese() {
        return locale.equals(Locale.CHINESE);
    }

    /** One of two ready texts, by language. */
    public String either(String chinese, String english) {
        return chinese() ? chinese : english;
    }

    /** Whether there are words for the key. */
    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /**
     * The words for the key with its places filled.
     *
     * @throws IllegalArgumentException if no file has the key
     */
    public String say(String key, Object... fill) {
        var found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < fill.length; i++) {
            found = found.replace("{" + i + "}", String.valueOf(fill[i]));
        }
        return found;
    }
}
