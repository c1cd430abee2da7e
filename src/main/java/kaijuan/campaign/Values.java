package kaijuan.campaign;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.ground.text.Both;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The values of a mapping of the definition, read key by key as the keys are described. Values that
 * are not of their shape have been refused before ({@link Shaped}); instead of them a harmless one
 * is given, so that all mistakes are found in one reading. A key that is not described cannot be
 * read.
 */
public abstract sealed class Values permits Section {

    private final MappingNode node;
    private final Shape shape;
    final String path;
    final Findings findings;
    final Map<String, Node> values = new LinkedHashMap<>();

    Values(MappingNode node, String path, Shape shape, Findings findings) {
        this.node = node;
        this.path = path;
        this.shape = shape;
        this.findings = findings;
        for (var one : node.getValue()) {
            var key = one.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
            values.put(key, one.getValueNode());
        }
    }

    /** The description of the key, which must be there: only what is described can be read. */
    final Key known(String key) {
        return switch (shape) {
            case Shape.Group(var keys) ->
                    keys.stream()
                            .filter(k -> k.name().equals(key))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalStateException("undescribed " + way(key)));
            case Shape.Table(_, var value) -> Key.of(key, key, key, value);
            default -> throw new IllegalStateException("no keys in " + path);
        };
    }

    /**
     * Notes a mistake at the value of the key, or at the section where the key is missing. Of a
     * value that is not of its shape nothing more is said.
     */
    public final void wrong(String key, String zh, String en) {
        if (!findings.unfit(way(key))) {
            findings.add(mark(key), way(key), new Both(zh, en));
        }
    }

    /** Whether the key is there. */
    public final boolean has(String key) {
        return values.containsKey(key);
    }

    /** All keys, in the order written. */
    public final List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Words, or one of the words that may be chosen; what holds otherwise if missing. */
    public final String text(String key) {
        return scalar(key);
    }

    /** A whole number; what holds otherwise if missing, or else 0. */
    public final int number(String key) {
        return whole(scalar(key));
    }

    /** A whole number where the key may hold other things as well. */
    public final int number(String key, int otherwise, int least, int most) {
        return whole(scalar(key, new Shape.Whole(least, most), String.valueOf(otherwise)));
    }

    private static int whole(String words) {
        return words.isEmpty() ? 0 : Integer.parseInt(words);
    }

    /** {@code yes} or {@code no} (also true, false, 是, 否); no if nothing holds otherwise. */
    public final boolean flag(String key) {
        return Scalars.flag(scalar(key)).orElse(false);
    }

    /** A length of time such as {@code 10m}; what holds otherwise if missing, or else none. */
    public final Duration length(String key) {
        return Scalars.duration(scalar(key)).orElse(Duration.ZERO);
    }

    /** A length of time where the key may hold other things as well. */
    public final Duration duration(String key, Duration otherwise) {
        return Scalars.duration(scalar(key, new Shape.Length(), "")).orElse(otherwise);
    }

    /** Per cent, such as {@code 90%}; what holds otherwise if missing, or else 0. */
    public final int percent(String key) {
        return Scalars.percent(scalar(key)).orElse(0);
    }

    /**
     * A list of words, without those that are not of their shape; one word alone is a list of one;
     * empty when the key is missing.
     */
    public final List<String> texts(String key) {
        var each = known(key).shape() instanceof Shape.Several(var item) ? item : Shape.text();
        return switch (values.get(key)) {
            case SequenceNode many ->
                    many.getValue().stream()
                            .filter(ScalarNode.class::isInstance)
                            .map(one -> ((ScalarNode) one).getValue())
                            .filter(each::fits)
                            .toList();
            case ScalarNode one when each.fits(one.getValue()) -> List.of(one.getValue());
            case null, default -> List.of();
        };
    }

    private String scalar(String key) {
        var known = known(key);
        return values.get(key) instanceof ScalarNode one && known.shape().fits(one.getValue())
                ? one.getValue()
                : known.otherwise();
    }

    // The description says more than is meant here: what it lets pass may still be unfit.
    private String scalar(String key, Shape asked, String otherwise) {
        var known = known(key);
        var value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        var words = value instanceof ScalarNode s ? s.getValue() : null;
        if (words != null && asked.fits(words)) {
            return words;
        }
        if (!findings.unfit(way(key))) {
            findings.unfit(value.getStartMark(), way(key), Known.unfit(known, asked, words));
        }
        return otherwise;
    }

    private Mark mark(String key) {
        var value = values.get(key);
        return value == null ? node.getStartMark() : value.getStartMark();
    }

    final String way(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
