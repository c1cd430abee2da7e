package kaijuan.unit;

import java.util.List;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.text.Text;

/**
 * A mistake in a file of units.
 *
 * @param line the line of the file, from 1
 * @param key the key of the sentence that says what is wrong and what would be right
 * @param fill what fills the places of the sentence
 */
public record Finding(int line, String key, List<Object> fill) {

    static Finding at(int line, String key, Object... fill) {
        return new Finding(line, "unit.import." + key, List.of(fill));
    }

    static Finding of(Flaw flaw) {
        return new Finding(flaw.line(), flaw.key(), flaw.fill());
    }

    /** The finding as a sentence with its line. */
    public String say(Text text) {
        return text.say("unit.import.line", line, text.say(key, fill.toArray()));
    }
}
