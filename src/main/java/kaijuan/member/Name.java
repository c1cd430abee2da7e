package kaijuan.member;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.ground.web.Refusal;

/**
 * A real name. Prints masked, so that no log ever holds it.
 *
 * @param written the name as it is on certificates
 */
public record Name(String written) {

    private static final int LEAST = 2;
    private static final int MOST = 30;

    private static final Set<String> COMPOUND =
            Set.of(
                    ("欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政"
                                    + " 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车"
                                    + " 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐"
                                    + " 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山"
                                    + " 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑"
                                    + " 即墨 达奚 褚师 纳兰 完颜 叶赫 爱新 富察 歐陽 司馬 東方 諸葛 長孫 鍾離")
                            .split(" "));

    /**
     * The name as people type it: 2 to 30 letters, Chinese or Latin, with dots, spaces, hyphens or
     * apostrophes between them.
     *
     * @throws Refusal 422 in words if it cannot be a name
     */
    public static Name of(String typed) {
        if (typed.length() > 200) {
            throw Refusal.against("member.name.wrong");
        }
        var plain =
                Normalizer.normalize(typed.replaceAll("[•‧・．∙･\u30FB]", "·"), Normalizer.Form.NFKC)
                        .replaceAll("[’‘`]", "'")
                        .replaceAll("[\\s\u3000]+", " ")
                        .replaceAll(" ?· ?", "·")
                        .strip();
        if (plain.matches("[\\p{IsHan} ]+")) {
            plain = plain.replace(" ", "");
        }
        var letters = plain.codePoints().filter(Name::letter).count();
        var joined = plain.matches("[\\p{L}\\p{M}]+([·' -][\\p{L}\\p{M}]+)*");
        var plainOnly = plain.codePoints().allMatch(c -> letter(c) || "·' -".indexOf(c) >= 0);
        if (letters < LEAST || plain.codePoints().count() > MOST || !joined || !plainOnly) {
            throw Refusal.against("member.name.wrong");
        }
        return new Name(plain);
    }

    private static boolean letter(int c) {
        var script = UnicodeScript.of(c);
        return Character.isLetter(c)
                && (script == UnicodeScript.HAN || script == UnicodeScript.LATIN);
    }

    /** The name with all but its beginning hidden: 张*, 欧阳*, 阿*·*, J* S*. */
    public String masked() {
        if (written.contains("·")) {
            return first(written) + "*" + "·*".repeat(written.split("·").length - 1);
        }
        if (UnicodeScript.of(written.codePointAt(0)) == UnicodeScript.LATIN) {
            return Arrays.stream(written.split(" "))
                    .map(word -> first(word) + "*")
                    .collect(Collectors.joining(" "));
        }
        var two = written.substring(0, Math.min(2, written.length()));
        var compound = COMPOUND.contains(two) && written.codePoints().count() > 2;
        return (compound ? two : first(written)) + "*";
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }

    @Override
    public String toString() {
        return masked();
    }
}
