package kaijuan.campaign;

import kaijuan.ground.text.Both;

/**
 * A mistake in a definition.
 *
 * @param line the line it stands on, from 1
 * @param column the column, from 1
 * @param key the way to it, such as {@code points.rules[2].cap}
 * @param sentence what is wrong and what would be right
 */
public record Finding(int line, int column, String key, Both sentence) {

    /** File, line, column, key and sentence, as compilers say it. */
    public String at(String file) {
        return file
                + ":"
                + line
                + ":"
                + column
                + ": "
                + (key.isEmpty() ? "" : key + ": ")
                + sentence.zh()
                + " / "
                + sentence.en();
    }
}
