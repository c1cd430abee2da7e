package kaijuan.ground.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;

/** How Chinese words are typed in letters, for search. Words with several readings go by phrase. */
public final class Pinyin {

    private Pinyin() {}

    /** The whole reading in small letters and digits without spaces: 夏阳街道 is xiayangjiedao. */
    public static String whole(String words) {
        return letters(read(words)).replace(" ", "");
    }

    /** The first letter of each syllable or word: 夏阳街道 is xyjd. */
    public static String initials(String words) {
        var initials = new StringBuilder();
        for (var syllable : letters(read(words)).split(" ", -1)) {
            if (!syllable.isEmpty()) {
                initials.append(syllable.charAt(0));
            }
        }
        return initials.toString();
    }

    private static String read(String words) {
        return PinyinHelper.toPinyin(words, PinyinStyleEnum.NORMAL, " ");
    }

    private static String letters(String read) {
        return read.toLowerCase(Locale.ROOT)
                .replace('ü', 'v')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
