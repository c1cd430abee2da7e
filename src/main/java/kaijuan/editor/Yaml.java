package kaijuan.editor;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Writes values as people would. */
final class Yaml {

    /** What needs no quotes anywhere. */
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`=~<][^\\n\\t\\r,?\\[\\]{}\"]*");

    private Yaml() {}

    /** A word, in quotes where it needs them or had them. */
    static String word(String words, ScalarStyle style) {
        boolean control = words.chars().anyMatch(c -> c < ' ' || c == 0x7f);
        if (style == ScalarStyle.SINGLE_QUOTED && !control) {
            return "'" + words.replace("'", "''") + "'";
        }
        boolean plain =
                PLAIN.matcher(words).matches()
                        && !words.contains(": ")
                        && !words.contains(" #")
                        && !words.endsWith(":")
                        && !words.endsWith(" ");
        return plain && style != ScalarStyle.DOUBLE_QUOTED ? words : quoted(words);
    }

    private static String quoted(String words) {
        var out = new StringBuilder("\"");
        words.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"' -> out.append("\\\"");
                                case '\\' -> out.append("\\\\");
                                case '\n' -> out.append("\\n");
                                case '\t' -> out.append("\\t");
                                default -> {
                                    if (c < ' ' || c == 0x7f || c == 0x85 || c == 0xfeff) {
                                        out.append("\\x%02x".formatted(c & 0xff));
                                    } else {
                                        out.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return out.append('"').toString();
    }

    static String word(String words) {
        return word(words, ScalarStyle.PLAIN);
    }

    /** A value within brackets. */
    static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(e -> word(String.valueOf(e.getKey())) + ": " + flow(e.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list ->
                    list.stream().map(Yaml::flow).collect(Collectors.joining(", ", "[", "]"));
            default -> word(String.valueOf(value));
        };
    }

    /** A value after its key and colon, with lines of its own at the indent where it has keys. */
    static String block(Object value, int indent) {
        var lead = "\n" + " ".repeat(indent);
        return switch (value) {
            case Map<?, ?> map -> lead + lines(map, indent);
            case List<?> list when list.stream().anyMatch(Map.class::isInstance) ->
                    list.stream()
                            .map(item -> lead + "- " + lines((Map<?, ?>) item, indent + 2))
                            .collect(Collectors.joining());
            default -> " " + flow(value);
        };
    }

    /** The lines of a mapping, the first without its indent. */
    static String lines(Map<?, ?> map, int indent) {
        return map.entrySet().stream()
                .map(e -> word(String.valueOf(e.getKey())) + ":" + block(e.getValue(), indent + 2))
                .collect(Collectors.joining("\n" + " ".repeat(indent)));
    }
}
