package kaijuan.ground.sheet;

import java.util.List;
import kaijuan.ground.text.Text;

/**
 * What is wrong with a line of a file, and what would be right.
 *
 * @param line the line, from 1
 * @param key the key of the sentence
 * @param fill what fills the places of the sentence
 */
public record Flaw(int line, String key, List<Object> fill) {

    /** A flaw of the line. */
    public static Flaw at(int line, String key, Object... fill) {
        return new Flaw(line, key, List.of(fill));
    }

    /** The flaw as a sentence with its line. */
    public String say(Text text) {
        return text.say("sheet.line", line, text.say(key, fill.toArray()));
    }
}
