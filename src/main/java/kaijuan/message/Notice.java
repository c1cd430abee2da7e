package kaijuan.message;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told. It names nobody else: no phone, no real name.
 *
 * @param kind what sort
 * @param key what it is about, such as {@code live.moved 12 3}: told again, nothing is added
 * @param campaign the campaign's number, or null
 * @param under the campaign's name, or what else it is about; may be empty
 * @param sentence the key of its sentence in the words of the room that tells it
 * @param fill what fills the places of the sentence, the same in every language
 * @param said what a person of the staff wrote, such as a reason; may be empty
 * @param link where to go, a path of this site; may be empty
 */
public record Notice(
        Kind kind,
        String key,
        @Nullable Long campaign,
        String under,
        String sentence,
        List<String> fill,
        String said,
        String link) {

    private static final int LONGEST = 2000;

    /** A notice about no campaign. */
    public static Notice of(Kind kind, String key, String sentence, Object... fill) {
        var words = Arrays.stream(fill).map(String::valueOf).toList();
        return new Notice(kind, key, null, "", sentence, words, "", "");
    }

    /** The same about the campaign. */
    public Notice in(long campaign, String name) {
        return new Notice(kind, key, campaign, name, sentence, fill, said, link);
    }

    /** The same with what a person of the staff wrote. */
    public Notice saying(String words) {
        return new Notice(kind, key, campaign, under, sentence, fill, words, link);
    }

    /** The same with a way to go on. */
    public Notice leading(String path) {
        return new Notice(kind, key, campaign, under, sentence, fill, said, path);
    }

    /** The same with what is too long cut off. */
    Notice kept() {
        var brief = fill.stream().map(f -> cut(f, 300)).toList();
        return new Notice(
                kind, key, campaign, cut(under, 200), sentence, brief, cut(said, LONGEST), link);
    }

    private static String cut(String text, int most) {
        var clean = text.replace("\0", "").strip();
        return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
    }
}
