package kaijuan.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of the definition: its values, and the sections and days below it. */
public final class Section extends Values {

    private static final DumperOptions.ScalarStyle PLAIN = DumperOptions.ScalarStyle.PLAIN;

    /** The mapping, whose keys are those of the shape, a group or a table. */
    Section(MappingNode node, String path, Shape shape, Findings findings) {
        super(node, path, shape, findings);
    }

    /** A length of time as people write it, such as {@code 30m}; empty when it is none. */
    public static Optional<Duration> duration(String words) {
        return Scalars.duration(words);
    }

    /** Days such as {@code 2022-04-23 to 2022-10-06}; null when missing or not such. */
    public @Nullable Days days(String key) {
        known(key);
        return values.get(key) instanceof ScalarNode one
                ? Scalars.days(one.getValue()).orElse(null)
                : null;
    }

    /** The section under the key; null when the key is missing or holds something else. */
    public @Nullable Section section(String key) {
        var shape = mapped(known(key).shape());
        return shape != null && values.get(key) instanceof MappingNode map
                ? new Section(map, way(key), shape, findings)
                : null;
    }

    private static @Nullable Shape mapped(Shape shape) {
        return switch (shape) {
            case Shape.Group _, Shape.Table _ -> shape;
            case Shape.Either(var one, var other) -> {
                var first = mapped(one);
                yield first == null ? mapped(other) : first;
            }
            default -> null;
        };
    }

    private static @Nullable Shape listed(Shape shape) {
        return switch (shape) {
            case Shape.Groups(var keys) -> new Shape.Group(keys);
            case Shape.Either(var one, var other) -> {
                var first = listed(one);
                yield first == null ? listed(other) : first;
            }
            default -> null;
        };
    }

    /**
     * The chapter under the key; null when missing. One that is written as a list is given as a
     * section with that key alone, for {@link #sections}.
     */
    @Nullable Section chapter(String key) {
        boolean list =
                known(key).shape() instanceof Shape.Several || listed(known(key).shape()) != null;
        if (!list || !(values.get(key) instanceof SequenceNode many)) {
            return section(key);
        }
        var word = new ScalarNode(Tag.STR, key, many.getStartMark(), many.getEndMark(), PLAIN);
        var only =
                new MappingNode(
                        Tag.MAP,
                        true,
                        List.of(new NodeTuple(word, many)),
                        many.getStartMark(),
                        many.getEndMark(),
                        DumperOptions.FlowStyle.BLOCK);
        return new Section(only, path, Shape.group(known(key)), findings);
    }

    /** The list of sections under the key; empty when the key is missing. */
    public List<Section> sections(String key) {
        var each = listed(known(key).shape());
        if (each == null) {
            throw new IllegalStateException("no list of groups under " + way(key));
        }
        var sections = new ArrayList<Section>();
        if (values.get(key) instanceof SequenceNode many) {
            int n = 0;
            for (var node : many.getValue()) {
                n++;
                if (node instanceof MappingNode map) {
                    sections.add(new Section(map, way(key) + "[" + n + "]", each, findings));
                }
            }
        }
        return sections;
    }
}
