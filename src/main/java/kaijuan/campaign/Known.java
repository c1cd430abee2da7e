package kaijuan.campaign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** What is said of keys and values that are not as described. */
final class Known {

    private static final int LONGEST = 60;

    /** That a key stands twice. */
    static final Both TWICE = new Both("这个键写了两次，请只留一个。", "This key stands twice; keep one.");

    private Known() {}

    /** That there is no such key, naming the nearest one that there is. */
    static Both unknown(String key, List<Key> known) {
        if (key.contains("：")) {
            return Slips.WIDE;
        }
        var all = known.stream().map(Key::name).toList();
        var near = Nearest.of(key, all).or(() -> labelled(key, known));
        return new Both(
                "没有这个键。"
                        + near.map(n -> "是不是 " + n + "？")
                                .orElse("可用的有：" + String.join("、", all) + "。"),
                "There is no such key. "
                        + near.map(n -> "Did you mean " + n + "?")
                                .orElse("Known are: " + String.join(", ", all) + "."));
    }

    private static Optional<String> labelled(String key, List<Key> known) {
        return known.stream().filter(k -> k.label().zh().equals(key)).map(Key::name).findFirst();
    }

    /** That the key is missing, with an example of it. */
    static Both missing(Key key) {
        var zh = key.label().zh().equals(key.name()) ? "" : "（" + key.label().zh() + "）";
        var like = key.example();
        return new Both(
                "缺少 " + key.name() + zh + (like.isEmpty() ? "。" : "，例如 " + like + "。"),
                key.name() + " is missing" + (like.isEmpty() ? "." : ", such as " + like + "."));
    }

    /** That the words, or null for keys or lists, are not of the shape asked. */
    static Both unfit(Key key, Shape asked, @Nullable String words) {
        var said = asked.said();
        var like = said.en().contains("such as") ? "" : key.example();
        var near = near(asked, words);
        if (near.isPresent()) {
            return new Both(
                    "没有“" + words + "”这个词，是不是 " + near.get() + "？" + said.zh() + "。",
                    "there is no word '"
                            + words
                            + "'; did you mean "
                            + near.get()
                            + "? It must be "
                            + said.en()
                            + ".");
        }
        return new Both(
                "应当是"
                        + (Character.isDigit(said.zh().charAt(0)) ? " " : "")
                        + said.zh()
                        + (like.isEmpty() ? "" : "，例如 " + like)
                        + (words == null ? "。" : "；现在写的是“" + brief(words) + "”。")
                        + wide(words).zh(),
                "must be "
                        + said.en()
                        + (like.isEmpty() ? "" : ", such as " + like)
                        + (words == null ? "." : "; but says '" + brief(words) + "'.")
                        + wide(words).en());
    }

    /** What Chinese keyboards write where this language has plain characters. */
    private static Both wide(@Nullable String words) {
        if (words == null || !words.matches("(?s).*[，、０-９％：].*")) {
            return new Both("", "");
        }
        return new Both(
                "数字、逗号、冒号、百分号都用半角，几项之间写“, ”。",
                " Digits, commas, colons and per cent are plain characters; items go with a"
                        + " comma and a space between them.");
    }

    private static Optional<String> near(Shape asked, @Nullable String words) {
        return asked instanceof Shape.Choice one && words != null
                ? Nearest.of(words, one.words())
                : Optional.empty();
    }

    /** As much of somebody's words as a sentence can hold. */
    static String brief(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    /** The names of keys, as a sentence lists them. */
    static String names(List<Key> keys) {
        return keys.stream().map(Key::name).collect(Collectors.joining(", "));
    }
}
