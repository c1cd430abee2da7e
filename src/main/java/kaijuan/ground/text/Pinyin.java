package kaijuan.ground.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How Chinese words are typed in letters, for search. Words with several readings go by phrase. */
public final class Pinyin {

    private Pinyin() {}

    /** The whole reading in small letters and digits without spaces: 夏阳街道 is xiayangjiedao. */
    public static String whole(String words) {
        return String.join("", latin(words));
    }

    /** The first letter of each syllable or word: 夏阳街道 is xyjd. */
    public static String initials(String words) {
        return latin(words).stream().map(s -> s.substring(0, 1)).collect(Collectors.joining());
    }

    /** The reading, syllable by syllable; what is not Chinese stays as it is, in small letters. */
    public static List<String> syllables(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(
                        PinyinHelper.toPinyin(words, PinyinStyleEnum.NORMAL, " ").split("\\s+"))
                .map(Pinyin::typed)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** Every reading of the one character; none of what is not Chinese. */
    public static List<String> readings(char character) {
        return Character.isIdeographic(character)
                ? PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL).stream()
                        .map(Pinyin::typed)
                        .toList()
                : List.of();
    }

    private static List<String> latin(String words) {
        return syllables(words).stream()
                .flatMap(s -> Arrays.stream(s.split("[^a-z0-9]+")))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** As it is typed: v for ü, no tones. */
    private static String typed(String syllable) {
        return syllable.toLowerCase(Locale.ROOT).replace('ü', 'v');
    }
}
