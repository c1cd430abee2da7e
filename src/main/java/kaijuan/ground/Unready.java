package kaijuan.ground;

import kaijuan.ground.text.Texts;

/** The program does not start: why, and what to do, in Chinese and in English. */
public class Unready extends RuntimeException {

    /** The reason by the key of its sentence and what fills the places. */
    public Unready(String key, Object... fill) {
        super(words(key, fill), null, false, false);
    }

    private static String words(String key, Object... fill) {
        var texts = new Texts();
        return texts.chinese().say(key, fill) + "\n" + texts.english().say(key, fill);
    }
}
