package kaijuan.ground.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language, by key. Places to fill are {@code {0}}, {@code {1}} and so on; a word
 * that follows a number is {@code {0|point|points}}: the first of the two for 1, else the other.
 */
public final class Text {

    private static final Pattern COUNTED = Pattern.compile("\\{(\\d)\\|([^|{}]*)\\|([^|{}]*)}");

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
        if (found.indexOf('|') >= 0) {
            found = COUNTED.matcher(found).replaceAll(word -> counted(word, fill));
        }
        for (int i = 0; i < fill.length; i++) {
            found = found.replace("{" + i + "}", String.valueOf(fill[i]));
        }
        return found;
    }

    private static String counted(MatchResult word, Object... fill) {
        int place = Integer.parseInt(word.group(1));
        boolean one = place < fill.length && String.valueOf(fill[place]).equals("1");
        return Matcher.quoteReplacement(word.group(one ? 2 : 3));
    }
}
