package kaijuan.unit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijuan.ground.text.Both;
import kaijuan.ground.text.Text;
import kaijuan.ground.text.Texts;
import org.springframework.stereotype.Component;

/** Kinds of unit: free words of the data, with labels for those that are known. */
@Component
public class Kinds {

    private static final String KEY = "unit.kind.";

    /** The kinds that have labels. */
    static final List<String> KNOWN =
            List.of(
                    "province",
                    "city",
                    "county",
                    "street",
                    "village",
                    "committee",
                    "school",
                    "enterprise",
                    "library",
                    "province-union",
                    "union",
                    "county-union",
                    "industry-union",
                    "basic-union",
                    "team");

    private final Map<String, String> words;

    Kinds(Texts texts) {
        words =
                KNOWN.stream()
                        .flatMap(
                                kind ->
                                        Stream.of(texts.chinese(), texts.english())
                                                .map(text -> Map.entry(text.say(KEY + kind), kind)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The kind's label in both languages, for sentences of definitions. */
    public static Both said(String kind) {
        var key = KEY + kind;
        return Labels.TEXTS.chinese().knows(key)
                ? new Both(Labels.TEXTS.chinese().say(key), Labels.TEXTS.english().say(key))
                : Both.name(kind);
    }

    /** Read when first asked for. */
    private static final class Labels {
        static final Texts TEXTS = new Texts();
    }

    /** The kind's label; the word itself for a kind that has none. */
    public String label(Text text, String kind) {
        return text.knows(KEY + kind) ? text.say(KEY + kind) : kind;
    }

    /** The kind that a file means by the word or the label. */
    String meant(String typed) {
        return words.getOrDefault(typed, typed);
    }
}
