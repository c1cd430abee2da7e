package kaijuan.campaign;

import java.util.List;
import java.util.stream.Collectors;

/** The keys of definitions as tables of Markdown: the reference of {@code docs/definition.md}. */
public final class KeyReference {

    private static final String BEGIN = "<!-- keys: written by ./kaijuan campaign keys -->\n";
    private static final String END = "<!-- end of keys -->\n";

    private final StringBuilder out = new StringBuilder();

    private KeyReference() {}

    /** The document with its part between the marks written anew. */
    public static String into(String document, List<Key> keys) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no marks " + BEGIN + END);
        }
        return document.substring(0, begin + BEGIN.length()) + of(keys) + document.substring(end);
    }

    /** The tables alone. */
    public static String of(List<Key> keys) {
        var reference = new KeyReference();
        reference.table("", keys);
        return reference.out.toString();
    }

    private void table(String path, List<Key> keys) {
        out.append("\n### ").append(path.isEmpty() ? "The document" : "`" + path + "`");
        out.append("\n| key | 中文 | what it says | what may be written | if missing |\n");
        out.append("|---|---|---|---|---|\n");
        keys.forEach(this::row);
        for (var key : keys) {
            var way = (path.isEmpty() ? "" : path + ".") + key.name();
            switch (key.shape()) {
                case Shape.Group(var below) -> table(way, below);
                case Shape.Groups(var below) -> table(way + "[]", below);
                default -> {}
            }
        }
    }

    private void row(Key key) {
        var said = said(key.shape());
        var example = key.example().isEmpty() || said.contains("such as") ? "" : key.example();
        out.append("| `").append(key.name()).append("` | ");
        out.append(cell(key.label().zh())).append(" | ");
        out.append(cell(key.meaning().en())).append(" | ");
        out.append(cell(said));
        if (key.shape() instanceof Shape.Groups) {
            out.append(", a list");
        }
        if (!example.isEmpty()) {
            out.append(", such as `").append(cell(example)).append('`');
        }
        out.append(" | ").append(cell(missing(key))).append(" |\n");
    }

    private static String said(Shape shape) {
        return switch (shape) {
            case Shape.Words(var pattern, _) when pattern.isEmpty() -> "words";
            case Shape.Choice choice ->
                    choice.options().stream()
                            .map(o -> "`" + o.word() + "` " + o.label().en())
                            .collect(Collectors.joining("; "));
            case Shape.Several(var each) -> "list of " + said(each);
            case Shape.Whole(int least, int most) when least == most -> "`" + least + "`";
            case Shape.Group _, Shape.Groups _ -> "see below";
            case Shape.Table(_, var value) -> "keys with values, each " + said(value);
            default -> shape.said().en();
        };
    }

    private static String missing(Key key) {
        if (key.required()) {
            return "needed";
        }
        return key.otherwise().isEmpty() ? key.absent().en() : "`" + key.otherwise() + "`";
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
